package learning.piggyback.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import learning.piggyback.application.World;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(rebuildContext = true)
class KeptChildrenApiTest {

  private static final String CHILDREN = "/api/expert/children";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser teacher;
  private String patId = "";
  private String patCode = "";

  @BeforeEach
  void open() {
    teacher = new Browser(server).asAdult(world.expert("teacher"));
    Answer pat = teacher.post("/api/expert/parents", "{'display_name': 'Pat'}").expect(200);
    patId = pat.at("/parent/parent_id");
    patCode = pat.at("/access_code");
  }

  private static String parent(String id) {
    return "{'first_name': 'Zoe', 'parent_id': '" + id + "'}";
  }

  @Test
  void expertsChildShouldBeInItsCareAndMayHaveOneOfItsParents() {
    Answer alone = teacher.post(CHILDREN, "{'first_name': 'Max'}").expect(200);
    Answer withParent = teacher.post(CHILDREN, parent(patId)).expect(200);

    assertThat(alone.at("/child/expert_id")).isEqualTo("teacher");
    assertThat(alone.json().at("/child/parent_id").isNull()).isTrue();
    assertThat(withParent.at("/child/parent_id")).isEqualTo(patId);
    Answer list = teacher.get(CHILDREN).expect(200);
    assertThat(list.at("/count")).isEqualTo("2");
    assertThat(list.at("/parents/0/display_name")).isEqualTo("Pat");
    assertThat(list.json().at("/icon_keys").size()).isEqualTo(26);
  }

  @Test
  void parentsChildShouldBeItsOwnAndInTheCareOfItsExpert() {
    Browser pat = new Browser(server).asAdult(patCode);

    Answer created = pat.post(CHILDREN, "{'first_name': 'Zoe'}").expect(200);

    assertThat(created.at("/child/expert_id")).isEqualTo("teacher");
    assertThat(created.at("/child/parent_id")).isEqualTo(patId);
    assertThat(pat.get(CHILDREN).at("/count")).isEqualTo("1");
    assertThat(teacher.get(CHILDREN).at("/count")).isEqualTo("1");
    String path = CHILDREN + "/" + created.at("/child/child_id");
    assertThat(pat.put(path, "{'icon_key': 'owl'}").expect(200).at("/child/icon_key"))
        .isEqualTo("owl");
    pat.put(path, "{'parent_id': ''}").expect(404);
    pat.put(path, "{'expert_id': ''}").expect(404);
    pat.post(path + "/deactivate", "").expect(200);
    assertThat(pat.get(CHILDREN).at("/count")).isEqualTo("0");
    assertThat(pat.get(CHILDREN + "?include_inactive=true").at("/count")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'first_name': 'A', 'expert_id': 'other'}          | 404
          {'first_name': 'A', 'parent_id': 'stranger'}       | 404
          {'first_name': 'A', 'parent_id': 'nobody'}         | 404
          {'first_name': 'A', 'parent_id': 'not an id'}      | 400
          {'first_name': 'A', 'icon_key': 'dragon'}          | 400
          {'first_name': ' '}                                | 400
          {'first_name': 'A', 'interaction_mode': 'relaxed'} | 422
          {}                                                 | 422
          """)
  void childShouldNotBeGivenToStrangers(String json, int status) {
    world.expert("other");
    world.parent("stranger");

    teacher.post(CHILDREN, json).expect(status);
    new Browser(server).asAdult(patCode).post(CHILDREN, json).expect(status);
    String child = teacher.post(CHILDREN, parent(patId)).expect(200).at("/child/child_id");
    int changed = json.equals("{}") ? 200 : status;
    teacher.put(CHILDREN + "/" + child, json).expect(changed);
  }

  @Test
  void childOfOthersShouldBeAsOneThatIsNotThere() {
    Browser stranger = new Browser(server).asAdult(world.expert("other"));
    Browser otherParent = new Browser(server).asAdult(world.parent("stranger"));
    String child = teacher.post(CHILDREN, parent(patId)).at("/child/child_id");

    for (Browser visitor : new Browser[] {stranger, otherParent}) {
      for (String id : new String[] {child, "999999", "nonsense"}) {
        assertThat(
                visitor.put(CHILDREN + "/" + id, "{'first_name': 'X'}").expect(404).at("/message"))
            .isEqualTo("child not found");
        visitor.post(CHILDREN + "/" + id + "/deactivate", "").expect(404);
      }
    }
    new Browser(server).asFamily(patCode).get(CHILDREN).expect(403);
    new Browser(server).asAdmin().get(CHILDREN).expect(403);
  }

  @Test
  void secondEditorShouldGetTheConflictWithWhatThereIsNow() {
    Answer created = teacher.post(CHILDREN, parent(patId)).expect(200);
    String path = CHILDREN + "/" + created.at("/child/child_id");
    assertThat(created.at("/child/version")).isEqualTo("1");
    teacher.put(path, "{'first_name': 'Zoey', 'version': 1}").expect(200);

    Answer late = teacher.put(path, "{'icon_key': 'owl', 'version': 1}").expect(409);

    assertThat(late.at("/success")).isEqualTo("false");
    assertThat(late.at("/error")).isEqualTo("stale_version");
    assertThat(late.at("/current/first_name")).isEqualTo("Zoey");
    assertThat(late.at("/current/version")).isEqualTo("2");
    Answer problem =
        teacher.send(
            "PUT",
            path,
            "{\"icon_key\": \"owl\", \"version\": 1}",
            "Content-Type",
            "application/json",
            "Accept",
            "application/problem+json");
    assertThat(problem.expect(409).header("Content-Type")).startsWith("application/problem+json");
    assertThat(problem.at("/current/first_name")).isEqualTo("Zoey");
    assertThat(teacher.put(path, "{'icon_key': 'owl'}").expect(200).at("/child/first_name"))
        .isEqualTo("Zoey");
    assertThat(teacher.put(path, "{'nothing': 1}").at("/current")).isEmpty();
    teacher.put(path, "{'version': 'two'}").expect(422);
  }

  @Test
  void deactivatedChildShouldBeGoneForItsFamilyAtOnce() {
    String id = teacher.post(CHILDREN, parent(patId)).at("/child/child_id");
    Browser family = new Browser(server).asFamily(patCode);
    assertThat(family.get("/api/learners/children").at("/count")).isEqualTo("1");

    teacher.post(CHILDREN + "/" + id + "/deactivate", "").expect(200);

    assertThat(family.get("/api/learners/children").at("/count")).isEqualTo("0");
    family.get("/api/learners/children/" + id + "/videos").expect(404);
    family.get("/api/get-quiz-scores/" + id).expect(404);
    family
        .post(
            "/api/save-quiz-score",
            "{'child_id': '" + id + "', 'video_id': 'hedgehog', 'percentage': 50}")
        .expect(404);
    teacher.put(CHILDREN + "/" + id, "{'is_active': true}").expect(200);
    assertThat(family.get("/api/learners/children").at("/count")).isEqualTo("1");
  }
}
