package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Optional;
import learning.piggyback.application.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page of ours sends: too long, too large, or nothing where something belongs. */
@MicronautTest(rebuildContext = true)
class LimitsTest {

  private static final String LONG = "x".repeat(2_001);

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser admin;
  private Browser family;
  private String child = "";

  @BeforeEach
  void open() {
    world.ingested("Tilly finds a red lantern. She carries it home.");
    admin = new Browser(server).asAdmin();
    world.expert("teacher");
    family = new Browser(server).asFamily(world.parent("family"));
    child = world.child("Zoe", Optional.of("teacher"), Optional.of("family")).id().value();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/admin/verify-access, password",
    "/api/admin/verify-access, code",
    "/api/expert/login, access_code",
    "/api/learners/parents/login, access_code",
    "/api/learners/parents/login, login_code",
    "/api/learners/parents/login, parent_id"
  })
  void longProofShouldNotBeTried(String path, String field) {
    String json = "{'%s': '%s'}";

    new Browser(server).post(path, json.formatted(field, "x".repeat(1_001))).expect(422);
    new Browser(server).post(path, json.formatted(field, "x".repeat(1_000))).expect(401);
  }

  @Test
  void longPasswordOfAFormOrAnExpertShouldNotBeTried() {
    Browser stranger = new Browser(server);
    String password = "x".repeat(1_001);

    stranger.form("/api/verify-password", "user_type=admin&password=" + password).expect(422);
    stranger
        .post("/api/expert/login", "{'expert_id': 'teacher', 'password': '" + password + "'}")
        .expect(422);
  }

  @Test
  void multipartLoginShouldBeRefused() {
    String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    String body = part.formatted("user_type", "admin") + part.formatted("password", "x") + "--b--";

    admin
        .send(
            "POST", "/api/verify-password", body, "Content-Type", "multipart/form-data; boundary=b")
        .expect(415);
  }

  private Browser.Answer save(String fields) {
    String save = "{'child_id': '%s', 'video_id': 'hedgehog', %s}".formatted(child, fields);
    return admin.post("/api/save-quiz-score", save);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'total_retries': 10001",
        "'manual_pauses': 2147483647",
        "'percentage': 101",
        "'percentage': 1e999",
        "'watch_minutes': 1441",
        "'watch_minutes': -1",
        "'score_data': {'total': 10001}",
        "'score_data': {'correct': 2147483647}",
        "'score_data': {'wrong': 2147483647}",
        "'score_data': {'total_retries': 10001}",
        "'score_data': {'manual_pauses': 10001}",
        "'score_data': {'percentage': -1}",
        "'score_data': {'watch_minutes': 1441}",
        "'details': [null]"
      })
  void scoreOutOfRangeShouldBeUnprocessable(String fields) {
    save(fields).expect(422);
  }

  @Test
  void manyOrLongRepliesShouldBeUnprocessable() {
    String reply = "{'question': 'Who?', 'status': 'wrong'}";

    save("'details': [" + String.join(",", Collections.nCopies(501, reply)) + "]").expect(422);
    save("'details': [" + String.join(",", Collections.nCopies(500, reply)) + "]").expect(200);
    save("'details': [" + reply.replace("Who?", LONG) + "]").expect(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-999999999-01-01T00:00:00Z",
        "+999999999-12-31T23:59:59Z",
        "1999-12-31T23:59:59Z"
      })
  void replyOfAnotherCenturyShouldHaveAnUnknownTime(String time) {
    save("'details': [{'question': 'Who?', 'status': 'wrong', 'timestamp': '" + time + "'}]")
        .expect(200);

    assertThat(
            admin
                .get("/api/get-quiz-scores/" + child)
                .expect(200)
                .json()
                .at("/attempts/0/details/0/timestamp")
                .asText("null"))
        .isEqualTo("null");
  }

  @Test
  void roleShouldBeLookedAtBeforeTheScore() {
    Browser parent = new Browser(server).asAdult(world.parent("another"));

    parent.post("/api/save-quiz-score", "{}").expect(403);
    parent.get("/api/videos-list").expect(403);
    family.post("/api/save-quiz-score", "{}").expect(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{'q': 'Who?', 'a': 'Tilly', 'accepted_answers': [null]}",
        "{'q': 'Who?', 'a': 'Tilly', 'evidence': {'start': 1e308, 'end': 1e308, 'quote': ''}}",
        "{'q': 'Who?', 'a': 'Tilly', 'evidence': {'start': -1, 'end': 1, 'quote': ''}}",
        "{'q': 'Who?', 'a': 'Tilly', 'evidence': {'start': 5, 'end': 4, 'quote': ''}}",
        "{'q': 'Who?', 'a': 'LONG'}"
      })
  void wrongCandidateShouldBeUnprocessable(String candidate) {
    String submit =
        "{'video_id': 'hedgehog', 'questions': [{'start': 0, 'end': 59,"
            + " 'result': {'questions': {'action': "
            + candidate.replace("LONG", LONG)
            + "}}}]}";

    admin.post("/api/submit-questions", submit).expect(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'acceptedAnswers': [null]",
        "'acceptedAnswers': ['LONG']",
        "'acceptedAnswers': [MANY]",
        "'originalQuestion': 'LONG'"
      })
  void wrongFinalQuestionShouldBeUnprocessable(String fields) {
    String many = String.join(",", Collections.nCopies(51, "'a'"));
    String finals =
        "{'videoId': 'hedgehog', 'data': {'segments': [{'start': 0, 'end': 59, 'aiQuestions': ["
            + "{'type': 'action', 'question': 'Who?', 'answer': 'Tilly', "
            + fields.replace("LONG", LONG).replace("MANY", many)
            + "}]}]}}";

    admin.post("/api/save-final-questions", finals).expect(422);
  }

  @Test
  void reviewOfNothingShouldBeABadRequest() {
    String nothing = "{'videoId': 'hedgehog', 'data': {'segments': []}}";

    assertThat(admin.post("/api/save-final-questions", nothing).expect(400).at("/message"))
        .isEqualTo("No data provided");
  }
}
