package learning.piggyback.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.application.demo.SampleLesson;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job of the product on the routes of the contract, from the URL to the report. */
@MicronautTest(rebuildContext = true)
class LessonApiTest {

  private static final String FORM_URL = "url=" + World.URL.replace("?", "%3F").replace("=", "%3D");
  private static final String QUESTIONS =
      "{'video_id': 'hedgehog', 'questions': [{'start': 0, 'end': 59, 'result': {'questions': {"
          + "'character': {'q': 'Who is it?', 'a': 'Tilly', 'rank': '2'},"
          + "'settings': {'q': 'Where is she?', 'a': 'In a wood', 'rank': 1,"
          + " 'accepted_answers': ['the forest'],"
          + " 'evidence': {'start': 1.5, 'end': 4, 'quote': 'a wood'}}},"
          + "'best_question': 'Where is she?'}}]}";
  private static final String FINALS =
      "{'videoId': 'hedgehog', 'data': {'segments': [{'start': 0, 'end': 59, 'aiQuestions': ["
          + "{'type': 'character', 'question': 'Who is that?', 'answer': 'Tilly', 'ranking': '1.0'},"
          + "{'type': 'setting', 'question': '', 'answer': '', 'expert_ranking': 2}]}]}}";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser admin;
  private Browser teacher;
  private Browser family;
  private String child = "";

  @BeforeEach
  void open() {
    world.onTheSource("Tilly finds a red lantern in a wood. She carries it home.");
    admin = new Browser(server).asAdmin();
    teacher = new Browser(server).asAdult(world.expert("teacher"));
    family = new Browser(server).asFamily(world.parent("family"));
    child = world.child("Zoe", Optional.of("teacher"), Optional.of("family")).id().value();
  }

  private void ingest() {
    admin.form("/api/download", FORM_URL).expect(200);
    admin.post("/api/frames/hedgehog", "").expect(200);
  }

  private void assign(String op) {
    admin
        .post(
            "/api/admin/videos/assignments",
            "{'video_id': 'hedgehog', 'expert_id': 'teacher', 'op': '" + op + "'}")
        .expect(200);
  }

  private void approve() {
    ingest();
    assign("add");
    admin.post("/api/submit-questions", QUESTIONS).expect(200);
    teacher.post("/api/save-final-questions", FINALS).expect(200);
  }

  @Test
  void downloadAndFramesShouldAnswerWhenTheyAreDone() {
    Answer frames = admin.post("/api/frames/hedgehog", "").expect(200);
    assertThat(frames.at("/success")).isEqualTo("false");

    Answer download = admin.form("/api/download", FORM_URL).expect(200);
    assertThat(download.at("/success")).as(download.text()).isEqualTo("true");
    assertThat(download.at("/video_id")).isEqualTo("hedgehog");
    assertThat(download.at("/local_path")).isEqualTo("/downloads/hedgehog/hedgehog.mp4");
    assertThat(download.at("/duration")).isEqualTo("60");
    frames = admin.post("/api/frames/hedgehog", "").expect(200);
    assertThat(frames.at("/count")).isEqualTo("60");
    assertThat(frames.at("/message")).contains("60 frames");
    assertThat(frames.text()).contains("/downloads/hedgehog/extracted_frames/frame_0059s.jpg");
    Answer again = admin.form("/api/download", FORM_URL).expect(200);
    assertThat(again.at("/video_id")).isEqualTo("hedgehog");
  }

  @Test
  void failedDownloadShouldBeOkWithTheReason() {
    Answer answer = admin.form("/api/download", "url=ftp%3A%2F%2Fnowhere").expect(200);

    assertThat(answer.at("/success")).isEqualTo("false");
    assertThat(answer.at("/error_code")).isEqualTo("invalid_url");
    assertThat(answer.json().get("files").isEmpty()).isTrue();
    assertThat(answer.json().has("recovery_hint")).isTrue();
    assertThat(answer.json().has("auth_source")).isTrue();
    admin.form("/api/download", "other=1").expect(422);
  }

  @Test
  void ingestionShouldBeWatchable() {
    Answer started =
        admin.post("/api/admin/ingestions", "{'url': '" + World.URL + "'}").expect(200);
    String path = "/api/admin/ingestions/" + started.at("/id");

    assertThat(started.at("/url")).isEqualTo(World.URL);
    assertThat(admin.get(path).expect(200).at("/state")).isIn("waiting", "running", "done");
    assertThat(admin.get("/api/admin/ingestions").at("/ingestions/0/id"))
        .isEqualTo(started.at("/id"));
    admin.delete(path).expect(200);
    admin.get("/api/admin/ingestions/no-uuid").expect(422);
    admin.get("/api/admin/ingestions/00000000-0000-0000-0000-000000000001").expect(404);
    admin.post("/api/admin/ingestions", "{'url': ' '}").expect(400);
  }

  @Test
  void libraryShouldTellHowFarEachVideoIs() {
    admin.form("/api/download", FORM_URL).expect(200);
    assertThat(admin.get("/api/admin/videos").at("/count")).isEqualTo("0");
    Answer all = admin.get("/api/admin/videos?include_without_frames=true").expect(200);
    assertThat(all.at("/videos/0/has_frames")).isEqualTo("false");
    approve();

    Answer video = admin.get("/api/admin/videos").expect(200);
    assertThat(video.at("/videos/0/duration_formatted")).isEqualTo("01:00");
    assertThat(video.at("/videos/0/frame_count")).isEqualTo("60");
    assertThat(video.at("/videos/0/has_questions")).isEqualTo("true");
    Answer assignments = admin.get("/api/admin/videos/assignments").expect(200);
    assertThat(assignments.at("/experts/0/claimed_videos/0")).isEqualTo("Tilly");
    assertThat(assignments.at("/assignments/0/assigned_experts/0/expert_id")).isEqualTo("teacher");
    assertThat(teacher.get("/api/expert/videos").expect(200).at("/videos/0/questionCount"))
        .isEqualTo("2");
    assertThat(admin.get("/api/videos-list").expect(200).at("/videos/0/videoUrl"))
        .isEqualTo("/downloads/hedgehog/hedgehog.mp4");
    assertThat(family.get("/api/kids_videos").expect(200).at("/videos/0/duration"))
        .isEqualTo("01:00");
    admin.delete("/api/admin/videos/hedgehog").expect(200);
    admin.delete("/api/admin/videos/hedgehog").expect(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'video_id': 'nothing', 'expert_id': 'teacher'}                  | 404
          {'video_id': '', 'expert_id': 'teacher'}                         | 400
          {'video_id': 'hedgehog', 'expert_id': 'teacher', 'op': 'rename'} | 400
          {'expert_id': 'teacher'}                                         | 422
          """)
  void wrongAssignmentShouldBeRefused(String json, int status) {
    admin.post("/api/admin/videos/assignments", json).expect(status);
  }

  @Test
  void questionsShouldGoFromAdminToExpertToChild() {
    approve();

    Answer submitted = teacher.get("/downloads/hedgehog/questions/hedgehog.json").expect(200);
    assertThat(submitted.at("/segments/0/result/questions/setting/rank")).isEqualTo("1");
    assertThat(submitted.at("/segments/0/result/questions/setting/evidence/start"))
        .isEqualTo("1.5");
    Answer finals = teacher.get("/api/expert/video/hedgehog/final-questions").expect(200);
    assertThat(finals.at("/version")).isEqualTo("1");
    assertThat(finals.at("/segments/0/aiQuestions/0/question")).isEqualTo("Who is that?");
    assertThat(finals.at("/segments/0/aiQuestions/0/originalQuestion")).isEqualTo("Who is it?");
    assertThat(finals.at("/segments/0/aiQuestions/0/expert_ranking")).isEqualTo("1");
    assertThat(finals.at("/segments/0/aiQuestions/0/llm_ranking")).isEqualTo("2");
    assertThat(finals.at("/segments/0/aiQuestions/1/question")).isEqualTo("Where is she?");
    Answer asked = family.get("/api/final-questions/hedgehog?companion=rabbit").expect(200);
    assertThat(asked.at("/segments/0/question")).isEqualTo("Who is that?");
    assertThat(asked.at("/segments/0/segment_range_end")).isEqualTo("59");
    assertThat(asked.at("/segments/0/question_type")).isEqualTo("character");
    family.get("/api/final-questions/hedgehog?companion=wolf").expect(422);
  }

  @Test
  void staleReviewShouldBeAConflict() {
    approve();
    String stale = FINALS.replace("'data'", "'version': 0, 'data'");

    Answer conflict = teacher.post("/api/save-final-questions", stale).expect(409);
    assertThat(conflict.at("/error")).isEqualTo("stale_version");
    String newest = FINALS.replace("'data'", "'version': 1, 'data'");
    assertThat(teacher.post("/api/save-final-questions", newest).expect(200).at("/version"))
        .isEqualTo("2");
  }

  @Test
  void questionsOfOtherVideosShouldBeHidden() {
    ingest();

    teacher.get("/api/expert/video/hedgehog/final-questions").expect(403);
    teacher.get("/api/expert/video/nothing/final-questions").expect(403);
    admin.get("/api/expert/video/hedgehog/final-questions").expect(404);
    teacher.post("/api/save-final-questions", FINALS).expect(403);
    family.get("/api/final-questions/hedgehog").expect(403);
    Answer none = admin.get("/api/final-questions/nothing").expect(200);
    assertThat(none.at("/error")).isEqualTo("final_questions.json not found");
    admin.post("/api/submit-questions", QUESTIONS.replace("hedgehog", "nothing")).expect(404);
    admin.post("/api/submit-questions", "{'video_id': 'hedgehog', 'questions': []}").expect(400);
    admin.post("/api/submit-questions", QUESTIONS.replace("character", "colour")).expect(400);
  }

  @Test
  void answersShouldBeGraded() {
    Answer grade =
        family
            .post(
                "/api/check_answer",
                "{'expected': ' Chlorophyll', 'user': 'I have no idea', 'question': 'What?'}")
            .expect(200);
    assertThat(grade.at("/status")).isEqualTo("wrong");
    assertThat(grade.at("/expected")).isEqualTo("chlorophyll");
    Answer empty = family.post("/api/check_answer", "{'expected': 'a', 'user': ''}").expect(200);
    assertThat(empty.at("/reason")).isEqualTo("Empty input");
    family.post("/api/check_answer", "{'expected': 'a'}").expect(422);
    family.post("/api/check_answer", "{'expected': 'a', 'user': 7}").expect(422);
    family
        .post("/api/check_answer", "{'expected': 'a', 'user': '" + "x".repeat(2_001) + "'}")
        .expect(413);
    new Browser(server).post("/api/check_answer", "{}").expect(401);
  }

  /** As they stand in JSON. */
  private static List<String> oddTexts() {
    return List.of(
        "",
        "🐷🎉😀",
        "小明在森林里",
        "الجواب هو الماء",
        "a\\u0000b\\u0001\\u001f\\u007f",
        "\\ud800 pig",
        "pig \\udc00",
        "7".repeat(400),
        "-" + "9".repeat(400) + "." + "9".repeat(400),
        "(a+)+$" + "a".repeat(1_900) + "!",
        "not ".repeat(499),
        "1,".repeat(999));
  }

  @Test
  void oddTextsShouldBeGraded() {
    for (String odd : oddTexts()) {
      for (String field : List.of("expected", "user", "question")) {
        Answer grade =
            family
                .post(
                    "/api/check_answer",
                    "{'expected': 'a pig', 'user': 'pig', 'question': 'Who?', '%s': '%s'}"
                        .formatted(field, odd))
                .expect(200);
        assertThat(grade.at("/status")).isIn("correct", "almost", "wrong");
      }
    }
  }

  @Test
  void oddTextsShouldBeKeptOnce() {
    approve();
    List<String> odd = oddTexts();
    for (int i = 0; i < odd.size(); i++) {
      String text = odd.get(i);
      String sent =
          ("{'child_id': '%s', 'video_id': 'hedgehog', 'session_id': '%s', 'save_id': '%s', 'details':"
                  + " [{'question': '%s', 'expectedAnswer': '%s', 'userAnswer': '%s', 'status': 'wrong',"
                  + " 'question_type': '%s', 'timestamp': '%s'}]}")
              .formatted(child, "s" + i, text, text, text, text, text, text);
      family.post("/api/save-quiz-score", sent).expect(200);
      family.post("/api/save-quiz-score", sent).expect(200);
    }

    JsonNode attempts =
        family.get("/api/get-quiz-scores/" + child).expect(200).json().get("attempts");
    assertThat(attempts.size()).isEqualTo(odd.size());
    for (JsonNode attempt : attempts) {
      String text = odd.get(Integer.parseInt(attempt.get("session_id").asText().substring(1)));
      assertThat(attempt.get("details").size()).isEqualTo(1);
      assertThat(attempt.at("/details/0/userAnswer").asText()).isEqualTo(kept(text));
    }
  }

  /** What no database or encoding can carry has a sign in its place. */
  private static String kept(String json) {
    return json.replaceAll("\\\\u(0000|d800|dc00)", "\ufffd")
        .replace("\\u0001", "\1")
        .replace("\\u001f", "\37")
        .replace("\\u007f", "\177");
  }

  @Test
  void oddSavesShouldBeRefusedAndLeaveNothing() {
    approve();
    Map<String, Integer> refused =
        Map.ofEntries(
            Map.entry("'session_id': 'a\\u0000'", 400),
            Map.entry("'session_id': '\\ud800'", 400),
            Map.entry("'score_data': {'total': %s}".formatted("9".repeat(400)), 422),
            Map.entry("'score_data': {'watch_minutes': %s}".formatted("9".repeat(400)), 422),
            Map.entry("'score_data': {'percentage': 'NaN'}", 422),
            Map.entry("'watch_minutes': -1", 422),
            Map.entry("'manual_pauses': 1e999", 422),
            Map.entry("'details': [{'question': 'q', 'status': 'right'}]", 422),
            Map.entry("'details': [{'status': 'wrong'}]", 422),
            Map.entry("'details': [null]", 422),
            Map.entry("'details': 'none'", 422),
            Map.entry(
                "'details': [{'question': '%s', 'status': 'wrong'}]".formatted("x".repeat(100_000)),
                422),
            Map.entry("'interaction_mode': '%s'".formatted("x".repeat(100_000)), 422));
    refused.forEach((field, status) ->
        family
            .post(
                "/api/save-quiz-score",
                "{'child_id': '%s', 'video_id': 'hedgehog', %s}".formatted(child, field))
            .expect(status));
    assertThat(family.get("/api/get-quiz-scores/" + child).at("/success")).isEqualTo("false");
  }

  @Test
  void detailsShouldCountAndAContradictionOfThePlayerBeKept() {
    approve();
    family
        .post(
            "/api/save-quiz-score",
            "{'child_id': '%s', 'video_id': 'hedgehog', 'session_id': 's', 'score_data': {"
                    .formatted(child)
                + "'total': 5, 'correct': 5, 'percentage': 100, 'details': ["
                + "{'question': 'Who?', 'status': 'correct', 'timestamp': '2036-01-01T00:00:00Z'},"
                + "{'question': 'Why?', 'status': 'wrong', 'timestamp': '1999-01-01T00:00:00Z'}]}}")
        .expect(200);

    Answer scores = family.get("/api/get-quiz-scores/" + child).expect(200);

    assertThat(scores.at("/attempts/0/questions_total")).isEqualTo("2");
    assertThat(scores.at("/attempts/0/questions_correct")).isEqualTo("1");
    assertThat(scores.at("/attempts/0/percentage")).isEqualTo("50");
    assertThat(scores.at("/attempts/0/contradicted/correct")).isEqualTo("5");
    assertThat(scores.at("/attempts/0/contradicted/percentage")).isEqualTo("100");
    assertThat(scores.json().at("/attempts/0/contradicted").has("wrong")).isFalse();
    assertThat(scores.at("/attempts/0/timestamp")).isEqualTo(world.clock.instant().toString());
  }

  @Test
  void scoreShouldBeSavedOnceAndReported() {
    approve();
    String save =
        "{'child_id': '"
            + child
            + "', 'video_id': 'hedgehog', 'session_id': 's1', 'save_id': 'a',"
            + " 'interaction_mode': 'strict', 'score_data': {'total': 1, 'correct': 1, 'wrong': 0,"
            + " 'percentage': 100, 'watch_minutes': 1.5, 'manual_pauses': 2, 'details': [{"
            + "'question': 'Who is that?', 'expectedAnswer': 'Tilly', 'userAnswer': 'tilly',"
            + " 'status': 'correct', 'similarity': 1, 'question_type': 'character',"
            + " 'timestamp': '2026-01-01T10:00:00Z'}]}}";
    assertThat(family.get("/api/get-quiz-scores/" + child).expect(200).at("/success"))
        .isEqualTo("false");

    assertThat(family.post("/api/save-quiz-score", save).expect(200).at("/session_id"))
        .isEqualTo("s1");
    family.post("/api/save-quiz-score", save).expect(200);

    Answer scores = family.get("/api/get-quiz-scores/" + child).expect(200);
    assertThat(scores.at("/total_attempts")).isEqualTo("1");
    assertThat(scores.at("/attempts/0/watch_minutes")).isEqualTo("1.5");
    assertThat(scores.at("/attempts/0/details/0/userAnswer")).isEqualTo("tilly");
    assertThat(scores.at("/overall_percentage")).isEqualTo("100.0");
    String report = "/api/learners/children/" + child + "/report";
    assertThat(family.get(report).expect(200).at("/overall_score")).isEqualTo("100");
    assertThat(teacher.get(report).expect(200).at("/top_categories/0/type")).isEqualTo("character");
    Answer wrapped = admin.get("/api/reports/child/" + child).expect(200);
    assertThat(wrapped.at("/report/recent_videos/0/video_title")).isEqualTo("Tilly");
    Answer scoped =
        teacher.get("/api/expert/report?child_id=" + child + "&mode=flexible").expect(200);
    assertThat(scoped.at("/total_attempts")).isEqualTo("0");
    Answer all = teacher.get("/api/expert/report").expect(200);
    assertThat(all.at("/children/0/total_watch_minutes")).isEqualTo("2");
    teacher.get("/api/expert/report?child_id=" + child + "&mode=lazy").expect(422);
    admin.get("/api/expert/report").expect(422);
  }

  @Test
  void answersShouldComeInPagesForAdultsToMark() {
    approve();
    for (int i = 0; i < 11; i++) {
      family
          .post(
              "/api/save-quiz-score",
              "{'child_id': '%s', 'video_id': 'hedgehog', 'details': [{'question': '%s?', 'status': 'wrong'}]}"
                  .formatted(child, i))
          .expect(200);
    }
    family.post(
        "/api/save-quiz-score",
        "{'child_id': '%s', 'video_id': 'hedgehog', 'watch_minutes': 1}".formatted(child));
    String answers = "/api/learners/children/" + child + "/attempts";

    Answer first = teacher.get(answers).expect(200);
    assertThat(first.json().get("answered").size()).isEqualTo(10);
    assertThat(first.at("/answered/0/video_title")).isEqualTo("Tilly");
    assertThat(first.at("/more")).isEqualTo("true");
    Answer second = teacher.get(answers + "?page=1").expect(200);
    assertThat(second.json().get("answered").size()).isEqualTo(1);
    assertThat(second.at("/more")).isEqualTo("false");
    assertThat(teacher.get(answers + "?mode=strict").json().get("answered").size()).isZero();

    String mark = answers + "/" + first.at("/answered/0/attempt/session_id") + "/replies/%s/mark";
    teacher.put(mark.formatted(0), "{'status': 'correct'}").expect(200);
    for (String place : List.of("-1", "1", "2147483647")) {
      teacher.put(mark.formatted(place), "{'status': 'correct'}").expect(404);
    }
    teacher.put(mark.formatted("9".repeat(400)), "{'status': 'correct'}").expect(422);
    for (String body : List.of("{}", "[]", "{'status': 'retry'}", "{'status': 7}")) {
      teacher.put(mark.formatted(0), body).expect(422);
    }
    teacher.put(answers + "/a%00b/replies/0/mark", "{'status': 'correct'}").expect(404);
    teacher.get(answers + "?page=-1").expect(422);
    teacher.get(answers + "?page=" + "9".repeat(400)).expect(422);
    teacher.get(answers + "?video_id=a%00b").expect(400);
    family.get(answers).expect(403);
  }

  @Test
  void childrenOfOthersShouldBeAsIfTheyWereNotThere() {
    String stranger = world.child("Max", Optional.empty(), Optional.empty()).id().value();
    String save = "{'child_id': '" + stranger + "', 'video_id': 'hedgehog', 'percentage': 50}";

    family.post("/api/save-quiz-score", save).expect(404);
    family.get("/api/learners/children/" + stranger + "/report").expect(404);
    family.get("/api/learners/children/" + stranger + "/videos").expect(404);
    family.get("/api/get-quiz-scores/" + stranger).expect(404);
    teacher.get("/api/expert/report?child_id=" + stranger).expect(404);
    Answer unlinked = admin.get("/api/learners/children/" + stranger + "/videos").expect(200);
    assertThat(unlinked.at("/message")).contains("not linked");
    family.post("/api/save-quiz-score", "{'video_id': 'hedgehog'}").expect(422);
  }

  @Test
  void sampleLessonShouldTellWhetherItIsThere() {
    Answer answer = admin.get("/api/admin/sample-lesson").expect(200);

    assertThat(answer.at("/present")).isEqualTo("false");
    assertThat(answer.at("/video_id")).isEqualTo(SampleLesson.VIDEO.value());
    assertThat(answer.json().get("family_code").isNull()).isTrue();
    admin.delete("/api/admin/sample-lesson").expect(200);
  }

  @Test
  void configShouldBeForEveryone() {
    Answer config = new Browser(server).get("/api/config").expect(200);

    assertThat(config.at("/skip_prevention")).isEqualTo("true");
    assertThat(config.at("/thresholds/rapidfuzz_correct")).isEqualTo("0.75");
    assertThat(config.at("/providers/0/name")).isEqualTo("offline");
    assertThat(config.at("/companions/0/key")).isEqualTo("bunny");
  }
}
