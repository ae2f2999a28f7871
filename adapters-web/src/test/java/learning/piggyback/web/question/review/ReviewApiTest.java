package learning.piggyback.web.question.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import learning.piggyback.application.World;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What saves of a review take, what they refuse, and that nothing typed is lost. */
@MicronautTest(rebuildContext = true)
class ReviewApiTest {

  private static final String FINALS = "/api/expert/video/hedgehog/final-questions";
  private static final String UPDATE = "/api/expert/video/hedgehog/update-questions";
  private static final String QUESTION =
      "{'type': 'action', 'question': 'Who is it?', 'answer': 'Tilly'}";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser teacher;

  @BeforeEach
  void open() {
    teacher = new Browser(server).asAdult(world.expert("teacher"));
    world.assign(world.ingested("Tilly finds a red lantern."), "teacher");
  }

  private Answer save(String segments) {
    return save("'videoId': 'hedgehog'", segments);
  }

  private Answer save(String fields, String segments) {
    return teacher.post(
        "/api/save-final-questions",
        "{%s, 'data': {'segments': [%s]}}".formatted(fields, segments));
  }

  private static String segment(String fields) {
    return "{'start': 0, 'end': 59, 'aiQuestions': [%s]}".formatted(fields);
  }

  @Test
  void updateShouldReplaceTheQuestionsOfAVideoThatHasSome() {
    String update = "{'segments': [" + segment(QUESTION.replace("Who is it", "Who")) + "]}";
    assertThat(teacher.post(UPDATE, update).expect(404).at("/message"))
        .isEqualTo("No finalized questions found.");
    save(segment(QUESTION)).expect(200);

    Answer updated = teacher.post(UPDATE, update).expect(200);

    assertThat(updated.at("/message")).isEqualTo("Questions updated successfully.");
    assertThat(updated.at("/version")).isEqualTo("2");
    assertThat(teacher.get(FINALS).at("/segments/0/aiQuestions/0/question")).isEqualTo("Who?");
    teacher.post(UPDATE, update.replace("{'segments'", "{'version': 1, 'segments'")).expect(409);
    teacher.post(UPDATE, "{}").expect(400);
    teacher.post(UPDATE, "{'segments': {}}").expect(422);
  }

  @Test
  void everyShapeOfTheOriginalShouldBeTaken() {
    String segment =
        "{'segmentIndex': '1', 'start': '0', 'end': '59.0', 'aiOriginalBest': 'Who is it?',"
            + " 'approved': true, 'triageComment': 'two alike', 'rankingComment': 'easy first',"
            + " 'aiQuestions': [{'type': 'settings', 'question': 'Where?', 'answer': 'Here',"
            + " 'ranking': '2.0', 'llm_ranking': '1', 'trashed': false, 'modified': true,"
            + " 'lastModified': '2025-01-01T00:00:00', 'ask_at': '7.5',"
            + " 'evidence': {'start': 1.5, 'end': 4, 'quote': 'red', 'frame': 2}}]}";

    save("'video_id': 'hedgehog', 'timestamp': 'x'", segment).expect(200);
    save(segment("").replace("0, 'end': 59", "60.4, 'end': 60.9")).expect(200);
    Answer first = teacher.get("/api/expert/video/hedgehog/versions/1").expect(200);

    assertThat(first.at("/segments/0/start")).isEqualTo("0");
    assertThat(first.at("/segments/0/end")).isEqualTo("59");
    assertThat(first.at("/segments/0/approved")).isEqualTo("true");
    assertThat(first.at("/segments/0/triageComment")).isEqualTo("two alike");
    assertThat(first.at("/segments/0/rankingComment")).isEqualTo("easy first");
    assertThat(first.at("/segments/0/aiOriginalBest")).isEqualTo("Who is it?");
    assertThat(first.at("/segments/0/aiQuestions/0/type")).isEqualTo("setting");
    assertThat(first.at("/segments/0/aiQuestions/0/expert_ranking")).isEqualTo("2");
    assertThat(first.at("/segments/0/aiQuestions/0/ask_at")).isEqualTo("7");
    assertThat(first.at("/segments/0/aiQuestions/0/evidence/frame")).isEqualTo("2");
    assertThat(teacher.get(FINALS).at("/segments/0/start")).isEqualTo("60");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'start': 5, 'end': 4} | 400 | Segment 5-4",
        "{'start': -1, 'end': 4} | 400 | Segment -1-4",
        "{'start': 60, 'end': 119} | 400 | Segment 60-119",
        "{'start': 0, 'end': 1e300} | 400 | Segment 0-",
        "{'start': 0, 'end': 9}, {'start': '0', 'end': 9.5} | 400 | Segment 0-9 is there twice",
        "{'start': 'soon', 'end': 4} | 422 | start",
        "{'start': 'NaN', 'end': 4} | 422 | start",
        "{'start': true, 'end': 4} | 422 | start",
        "{'start': [0], 'end': 4} | 422 | start",
        "{'end': 4} | 422 | start",
        "{'start': 0, 'end': 4, 'aiQuestions': {}} | 422 | ai_questions",
        "{'start': 0, 'end': 4, 'aiQuestions': [7]} | 422 | ai_questions",
        "{'start': 0, 'end': 4, 'aiQuestions': [{'type': 'riddle'}]} | 422 | type",
        "{'start': 0, 'end': 4, 'aiQuestions': [{'type': 'action', 'ask_at': -1}]} | 422 | ask_at",
        "{'start': 0, 'end': 4, 'aiQuestions': [{'type': 'action', 'state': 'x'}]} | 422 | state",
        "{'start': 0, 'end': 4, 'aiQuestions': [{'type': 'action'}]} | 400 | Question and answer",
        "null | 422 | segments"
      })
  void wrongSegmentShouldBeNamed(String segments, int status, String named) {
    assertThat(save(segments).expect(status).text()).contains(named);
    teacher.get(FINALS).expect(404);
  }

  @Test
  void overlappingSegmentsShouldBeTaken() {
    save(segment("") + ", {'start': 10, 'end': 19}").expect(200);

    assertThat(teacher.get(FINALS).json().get("segments")).hasSize(2);
  }

  @Test
  void textShouldComeBackAsItWasTyped() {
    String html = "<script>alert(1)</script> <b>who</b> & why? é 狐 🦊";
    save(segment(QUESTION.replace("Who is it?", html))).expect(200);
    assertThat(teacher.get(FINALS).at("/segments/0/aiQuestions/0/question")).isEqualTo(html);

    save(segment(QUESTION.replace("Who is it?", "a\\u0000b\\u0007c\\ud83dd?"))).expect(200);
    assertThat(teacher.get(FINALS).at("/segments/0/aiQuestions/0/question"))
        .isEqualTo("a\uFFFDb\u0007c\uFFFDd?");
  }

  @Test
  void hundredThousandQuestionsShouldBeRefused() {
    String many = String.join(",", Collections.nCopies(100_000, QUESTION));
    assertThat(save(segment(many)).expect(422).text()).hasSizeLessThan(10_000);

    String some = segment(String.join(",", Collections.nCopies(50, QUESTION)));
    assertThat(save(String.join(",", Collections.nCopies(2_000, some))).expect(413).at("/error"))
        .isEqualTo("too_many_questions");
    save(String.join(",", Collections.nCopies(2_001, segment("")))).expect(422);
    save(segment("") + ",7".repeat(100_000)).expect(422);
    teacher.get(FINALS).expect(404);
  }

  @Test
  void reviewerWhoWasUnassignedShouldSaveNothingAndBeToldThatThePageKeepsIt() {
    save(segment(QUESTION)).expect(200);
    world.assignments.remove(new VideoId("hedgehog"), new ExpertId("teacher"));

    assertThat(save(segment("")).expect(403).at("/message")).contains("keeps what you typed");
    assertThat(world.finals.history(new VideoId("hedgehog"))).hasSize(1);

    world.videos.delete(new VideoId("hedgehog"));
    save(segment(QUESTION)).expect(403);
    Browser admin = new Browser(server).asAdmin();
    assertThat(
            admin
                .post(
                    "/api/save-final-questions",
                    "{'videoId': 'hedgehog', 'data': {'segments': [" + segment(QUESTION) + "]}}")
                .expect(404)
                .at("/message"))
        .contains("keeps what you typed");
  }

  @Test
  void oneOfTwoSavesOfTheSameVersionShouldBeAConflict() {
    save(segment(QUESTION)).expect(200);
    List<CompletableFuture<Answer>> saves =
        List.of("Who?", "Why?").stream()
            .map(question ->
                CompletableFuture.supplyAsync(() ->
                    save(
                        "'videoId': 'hedgehog', 'version': 1",
                        segment(QUESTION.replace("Who is it?", question)))))
            .toList();

    assertThat(saves.stream().map(CompletableFuture::join).map(Answer::status))
        .containsExactlyInAnyOrder(200, 409);
    assertThat(world.finals.history(new VideoId("hedgehog"))).hasSize(2);
  }

  @Test
  void onlyApprovedQuestionsShouldReachAChild() {
    for (String state : List.of("draft", "checked", "retired", "approved")) {
      save(segment(QUESTION.replace("}", ", 'state': '" + state + "'}"))).expect(200);
      assertThat(teacher.get("/api/final-questions/hedgehog").json().get("segments"))
          .as(state)
          .hasSize(state.equals("approved") ? 1 : 0);
      assertThat(teacher.get(FINALS).at("/segments/0/aiQuestions/0/state")).isEqualTo(state);
    }
  }
}
