package learning.piggyback.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(rebuildContext = true)
class AccountsApiTest {

  private static final String EMMA =
      "{'expert_id': 'teacher', 'first_name': '  Emma ', 'last_name': 'Smith', 'icon_key': 'PIG'}";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser admin;

  @BeforeEach
  void open() {
    admin = new Browser(server).asAdmin();
  }

  private void createTeacher() {
    admin
        .post("/api/admin/experts", "{'expert_id': 'Teacher', 'display_name': 'Ms Ann'}")
        .expect(200);
  }

  @Test
  void newExpertShouldLogInWithTheCodeThatIsShownOnce() {
    Answer created =
        admin
            .post(
                "/api/admin/experts",
                "{'expert_id': 'Teacher', 'display_name': ' Ms  Ann ', 'password': 'secret'}")
            .expect(200);

    assertThat(created.at("/expert/expert_id")).isEqualTo("teacher");
    assertThat(created.at("/expert/display_name")).isEqualTo("Ms Ann");
    assertThat(created.at("/expert/is_active")).isEqualTo("true");
    new Browser(server).asAdult(created.at("/access_code"));
    Answer renewed = admin.post("/api/admin/experts/teacher/access-code", "").expect(200);
    new Browser(server)
        .post("/api/expert/login", "{'access_code': '" + created.at("/access_code") + "'}")
        .expect(401);
    new Browser(server).asAdult(renewed.at("/access_code"));
    assertThat(admin.get("/api/admin/experts").expect(200).text())
        .doesNotContain("access_code")
        .doesNotContain(renewed.at("/access_code"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'expert_id': 'a', 'display_name': 'A'}                     | 400
          {'expert_id': 'teacher', 'display_name': 'A'}               | 409
          {'expert_id': 'other', 'display_name': ' '}                 | 400
          {'expert_id': 'other', 'display_name': 'A', 'password': ''} | 400
          {'display_name': 'A'}                                       | 422
          """)
  void wrongExpertShouldBeRefused(String json, int status) {
    createTeacher();

    admin.post("/api/admin/experts", json).expect(status);
  }

  @Test
  void deactivatedExpertShouldLoseItsSessionAtOnce() {
    String code = world.expert("teacher");
    Browser teacher = new Browser(server).asAdult(code);
    teacher.get("/api/expert/videos").expect(200);

    admin.post("/api/admin/experts/teacher/deactivate", "").expect(200);

    teacher.get("/api/expert/videos").expect(401);
    admin.put("/api/admin/experts/teacher", "{'is_active': true, 'display_name': 'B'}").expect(200);
    admin.put("/api/admin/experts/nobody", "{}").expect(404);
    admin.delete("/api/admin/experts/teacher").expect(200);
    admin.delete("/api/admin/experts/teacher").expect(404);
  }

  @Test
  void parentShouldGetAnIdFromItsNameWhenNoneIsGiven() {
    Answer created = admin.post("/api/admin/parents", "{'display_name': 'Zoë & Co'}").expect(200);

    assertThat(created.at("/parent/parent_id")).matches("zoe-co-[0-9]{6}");
    String id = created.at("/parent/parent_id");
    assertThat(admin.get("/api/admin/parents").at("/parents/0/parent_id")).isEqualTo(id);
    admin.put("/api/admin/parents/" + id, "{'display_name': 'New'}").expect(200);
    admin.post("/api/admin/parents/" + id + "/access-code", "").expect(200);
    admin.post("/api/admin/parents/" + id + "/deactivate", "").expect(200);
    admin.post("/api/admin/parents/nobody/deactivate", "").expect(404);
  }

  @Test
  void childShouldBeKeptAsTheContractSays() {
    createTeacher();
    Answer created = admin.post("/api/admin/children", EMMA).expect(200);
    String id = created.at("/child/child_id");

    assertThat(id).matches("[0-9]{6}");
    assertThat(created.at("/child/first_name")).isEqualTo("Emma");
    assertThat(created.at("/child/icon_key")).isEqualTo("pig");
    assertThat(created.at("/child/interaction_mode")).isEqualTo("flexible");
    Answer list = admin.get("/api/admin/children").expect(200);
    assertThat(list.at("/children/0/expert_name")).isEqualTo("Ms Ann");
    assertThat(list.at("/count")).isEqualTo("1");
    assertThat(list.json().get("icon_keys").size()).isEqualTo(26);
    assertThat(admin.get("/api/admin/children?expert_id=").at("/count")).isEqualTo("0");
    Answer changed = admin.put("/api/admin/children/" + id, "{'first_name': 'Zoey'}").expect(200);
    assertThat(changed.at("/child/first_name")).isEqualTo("Zoey");
    assertThat(changed.at("/child/last_name")).isEqualTo("Smith");
    Answer unlinked = admin.post("/api/admin/children/" + id + "/unlink", "").expect(200);
    assertThat(unlinked.json().at("/child/expert_id").isNull()).isTrue();
    admin.post("/api/admin/children/" + id + "/deactivate", "").expect(200);
    assertThat(admin.get("/api/admin/children").at("/count")).isEqualTo("0");
    assertThat(admin.get("/api/admin/children?include_inactive=true").at("/count")).isEqualTo("1");
    admin.delete("/api/admin/children/" + id).expect(200);
    admin.delete("/api/admin/children/" + id).expect(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'expert_id': 'nobody', 'first_name': 'A'}                                 | 404
          {'expert_id': 'teacher', 'first_name': ' '}                                | 400
          {'expert_id': ' ', 'first_name': 'A'}                                      | 400
          {'expert_id': 'teacher', 'first_name': 'A', 'icon_key': 'dragon'}          | 400
          {'expert_id': 'teacher', 'first_name': 'A', 'interaction_mode': 'relaxed'} | 422
          {'expert_id': 'teacher'}                                                   | 422
          """)
  void wrongChildShouldBeRefused(String json, int status) {
    createTeacher();

    admin.post("/api/admin/children", json).expect(status);
  }

  @Test
  void childrenShouldBeListedOnlyToTheirOwnPeople() {
    String teacher = world.expert("teacher");
    String other = world.expert("other");
    String family = world.parent("family");
    world.child("Zoe", Optional.of("teacher"), Optional.of("family"));
    world.child("Max", Optional.of("teacher"), Optional.empty());
    String path = "/api/learners/experts/teacher/children";

    assertThat(new Browser(server).asAdult(teacher).get(path).expect(200).at("/count"))
        .isEqualTo("2");
    assertThat(new Browser(server).asFamily(family).get(path).expect(200).at("/count"))
        .isEqualTo("1");
    new Browser(server).asAdult(other).get(path).expect(404);
    admin.get("/api/learners/experts/nobody/children").expect(404);
    assertThat(new Browser(server).asAdult(family).get("/api/learners/children").at("/count"))
        .isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUT /api/admin/experts/%s",
        "POST /api/admin/experts/%s/deactivate",
        "POST /api/admin/experts/%s/access-code",
        "DELETE /api/admin/experts/%s",
        "PUT /api/admin/parents/%s",
        "POST /api/admin/parents/%s/deactivate",
        "POST /api/admin/parents/%s/access-code",
        "DELETE /api/admin/parents/%s",
        "PUT /api/admin/children/%s",
        "POST /api/admin/children/%s/unlink",
        "POST /api/admin/children/%s/deactivate",
        "DELETE /api/admin/children/%s",
        "GET /api/learners/experts/%s/children"
      })
  void malformedIdInAPathShouldBeAsOneThatIsNotThere(String route) {
    String[] words = route.split(" ", 2);
    List<String> answers = new ArrayList<>();
    for (String id : List.of("999999", "x", "..%2f..%2fetc", "%F0%9F%90%B7", "a".repeat(300))) {
      Answer answer =
          admin
              .send(words[0], words[1].formatted(id), "{}", "Content-Type", "application/json")
              .expect(404);
      answers.add(answer.at("/error") + ": " + answer.at("/message"));
    }

    assertThat(answers).containsOnly(answers.getFirst());
  }

  @Test
  void expertShouldBeChangedAsAWholeOrNotAtAll() {
    createTeacher();
    String path = "/api/admin/experts/teacher";

    admin.put(path, "{'display_name': 'New', 'password': ' '}").expect(400);
    admin.put(path, "{'display_name': 'New', 'password': 'short'}").expect(400);
    admin.put(path, "{'display_name': 'New', 'is_active': 'no'}").expect(422);
    assertThat(admin.put(path, "{}").expect(200).at("/expert/display_name")).isEqualTo("Ms Ann");

    admin.put(path, "{'display_name': 'New', 'password': 'secret', 'is_active': true}").expect(200);
    new Browser(server)
        .post("/api/expert/login", "{'expert_id': 'teacher', 'password': 'secret'}")
        .expect(200);
  }

  @Test
  void deletedParentShouldLeaveItsChildrenAndItsSessionsEnd() {
    String code = world.parent("family");
    Browser family = new Browser(server).asFamily(code);
    world.child("Zoe", Optional.empty(), Optional.of("family"));
    String ofFamily = "/api/admin/children?parent_id=family";
    assertThat(admin.get(ofFamily).expect(200).at("/count")).isEqualTo("1");
    admin.put("/api/admin/parents/family/login-code", "{'login_code': 'sunny day'}").expect(200);

    admin.delete("/api/admin/parents/family").expect(200);

    family.get("/api/session").expect(401);
    assertThat(admin.get(ofFamily).at("/count")).isEqualTo("0");
    assertThat(admin.get("/api/admin/children").json().at("/children/0/parent_id").isNull())
        .isTrue();
    admin.delete("/api/admin/parents/family").expect(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"محمد", "👩‍👧 Zoë", "O`Neil &quot;Kim&quot;", "<b onload=alert(1)>Kim</b>"})
  void namesShouldComeBackAsTheyWereGiven(String name) {
    createTeacher();
    String json =
        "{'expert_id': 'teacher', 'first_name': '  %s ', 'last_name': '%s  %s'}"
            .formatted(name, name, name);

    Answer created = admin.post("/api/admin/children", json).expect(200);

    assertThat(created.at("/child/first_name")).isEqualTo(name);
    assertThat(created.at("/child/last_name")).isEqualTo(name + " " + name);
    assertThat(created.header("Content-Type")).startsWith("application/json");
  }

  @Test
  void longNamesShouldBeRefusedWithTheReason() {
    createTeacher();
    String name = "x".repeat(10_000);

    for (String json :
        List.of(
            "{'expert_id': 'teacher', 'first_name': '" + name + "'}",
            "{'expert_id': 'teacher', 'first_name': 'Kim', 'last_name': '" + name + "'}")) {
      assertThat(admin.post("/api/admin/children", json).expect(400).at("/message"))
          .contains("at most 200 characters");
    }
  }
}
