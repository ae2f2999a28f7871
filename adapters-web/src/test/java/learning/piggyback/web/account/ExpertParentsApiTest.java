package learning.piggyback.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(rebuildContext = true)
class ExpertParentsApiTest {

  private static final String PARENTS = "/api/expert/parents";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser teacher;
  private Browser other;

  @BeforeEach
  void open() {
    teacher = new Browser(server).asAdult(world.expert("teacher"));
    other = new Browser(server).asAdult(world.expert("other"));
  }

  private Answer create(String name) {
    return teacher.post(PARENTS, "{'display_name': '" + name + "'}").expect(200);
  }

  /** An answer without what differs from request to request. */
  private static String sameForAll(Answer answer) {
    return answer.text().replaceAll("\"request_id\":\"[^\"]*\"", "");
  }

  @Test
  void newParentShouldBelongToItsExpertAndLogInWithTheCodeShown() {
    Answer created =
        teacher.post(PARENTS, "{'display_name': ' Zoë   & Co ', 'parent_id': 'other'}").expect(200);

    assertThat(created.at("/parent/display_name")).isEqualTo("Zoë & Co");
    assertThat(created.at("/parent/parent_id")).matches("zoe-co-[0-9]{6}");
    assertThat(created.at("/parent/managed_by")).isEqualTo("teacher");
    new Browser(server).asAdult(created.at("/access_code"));
    new Browser(server).asFamily(created.at("/access_code"));
    assertThat(teacher.get(PARENTS).expect(200).json().at("/parents").size()).isEqualTo(1);
    assertThat(other.get(PARENTS).expect(200).json().at("/parents").size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                     | 422
          {'display_name': 5}    | 422
          {'display_name': ' '}  | 400
          {'display_name'        | 400
          """)
  void wrongParentShouldBeRefused(String json, int status) {
    teacher.post(PARENTS, json).expect(status);
  }

  @Test
  void expertShouldRenameCloseAndOpenItsParent() {
    Answer created = create("Pat");
    String path = PARENTS + "/" + created.at("/parent/parent_id");
    Browser pat = new Browser(server).asAdult(created.at("/access_code"));
    Browser children = new Browser(server).asFamily(created.at("/access_code"));

    assertThat(
            teacher.put(path, "{'display_name': 'Patty'}").expect(200).at("/parent/display_name"))
        .isEqualTo("Patty");
    teacher.put(path, "{'display_name': ' '}").expect(400);
    assertThat(teacher.post(path + "/deactivate", "").expect(200).at("/parent/is_active"))
        .isEqualTo("false");
    pat.get("/api/session").expect(401);
    children.get("/api/session").expect(401);
    assertThat(teacher.get(PARENTS).json().at("/parents").size()).isZero();
    assertThat(teacher.get(PARENTS + "?include_inactive=true").json().at("/parents").size())
        .isEqualTo(1);
    teacher.put(path, "{'is_active': true}").expect(200);
    new Browser(server).asAdult(created.at("/access_code"));
  }

  @Test
  void expertShouldMakeAndChooseItsParentsCode() {
    Answer created = create("Pat");
    String path = PARENTS + "/" + created.at("/parent/parent_id");

    String made = teacher.post(path + "/access-code", "").expect(200).at("/access_code");
    new Browser(server)
        .post("/api/expert/login", "{'access_code': '" + created.at("/access_code") + "'}")
        .expect(401);
    new Browser(server).asFamily(made);
    Answer chosen = teacher.put(path + "/login-code", "{'login_code': 'sunny day 7'}").expect(200);
    assertThat(chosen.at("/message")).isEqualTo("Login code updated.");
    new Browser(server).asFamily("SUNNY-DAY-7");
    teacher.put(path + "/login-code", "{'access_code': 'rainy day 8'}").expect(200);
    teacher.put(path + "/login-code", "{'login_code': 'abc'}").expect(400);
    teacher.put(path + "/login-code", "{'login_code': ' '}").expect(400);
    teacher.put(path + "/login-code", "{'login_code': '123456'}").expect(400);
    teacher.put(path + "/login-code", "{}").expect(422);
  }

  @Test
  void parentOfAnotherExpertShouldBeAsOneThatIsNotThere() {
    String id = create("Pat").at("/parent/parent_id");
    for (String named : List.of(id, "not%20an%20id")) {
      String path = PARENTS + "/" + named;
      String unknown = PARENTS + "/nobody-000000";

      assertThat(sameForAll(other.put(path, "{'display_name': 'Mine'}").expect(404)))
          .isEqualTo(sameForAll(other.put(unknown, "{'display_name': 'Mine'}")));
      assertThat(sameForAll(other.post(path + "/deactivate", "").expect(404)))
          .isEqualTo(sameForAll(other.post(unknown + "/deactivate", "")));
      assertThat(sameForAll(other.post(path + "/access-code", "").expect(404)))
          .isEqualTo(sameForAll(other.post(unknown + "/access-code", "")));
      assertThat(
              sameForAll(
                  other.put(path + "/login-code", "{'login_code': 'sunny day'}").expect(404)))
          .isEqualTo(sameForAll(other.put(unknown + "/login-code", "{'login_code': 'sunny day'}")));
      assertThat(sameForAll(other.get(path + "/children").expect(404)))
          .isEqualTo(sameForAll(other.get(unknown + "/children")));
    }
    assertThat(teacher.get(PARENTS).at("/parents/0/display_name")).isEqualTo("Pat");
  }

  @Test
  void activeChildShouldLinkItsExpertAndItsParent() {
    world.parent("pat");
    String child = world.child("Zoe", Optional.of("teacher"), Optional.of("pat")).id().value();
    world.child("Max", Optional.of("other"), Optional.of("pat"));

    assertThat(teacher.get(PARENTS).at("/parents/0/parent_id")).isEqualTo("pat");
    Answer children = teacher.get(PARENTS + "/pat/children").expect(200);
    assertThat(children.at("/count")).isEqualTo("1");
    assertThat(children.at("/children/0/child_id")).isEqualTo(child);
    teacher.put(PARENTS + "/pat/login-code", "{'login_code': 'sunny day'}").expect(200);

    teacher.post("/api/expert/children/" + child + "/deactivate", "").expect(200);

    teacher.put(PARENTS + "/pat/login-code", "{'login_code': 'sunny days'}").expect(404);
    assertThat(teacher.get(PARENTS).json().at("/parents").size()).isZero();
  }

  @Test
  void expertShouldNotBeToldWhoElseManagesAParent() {
    String id = create("Pat").at("/parent/parent_id");
    world.child("Max", Optional.of("other"), Optional.of(id));

    Answer seen = other.get(PARENTS).expect(200);

    assertThat(seen.at("/parents/0/parent_id")).isEqualTo(id);
    assertThat(seen.text()).doesNotContain("teacher");
  }

  @Test
  void onlyExpertsShouldHaveParentsOfTheirOwn() {
    String pat = world.parent("pat");

    new Browser(server).asAdmin().get(PARENTS).expect(403);
    new Browser(server).asAdult(pat).get(PARENTS).expect(403);
    new Browser(server).asFamily(pat).get(PARENTS).expect(403);
    new Browser(server).get(PARENTS).expect(401);
  }
}
