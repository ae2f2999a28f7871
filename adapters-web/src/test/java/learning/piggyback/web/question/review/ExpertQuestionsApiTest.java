package learning.piggyback.web.question.review;

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

/** Questions of adults' own on the routes of the contract: one model with the final questions. */
@MicronautTest(rebuildContext = true)
class ExpertQuestionsApiTest {

  private static final String LIST = "/api/expert-questions/hedgehog";
  private static final String ENTRY =
      "{'videoId': 'hedgehog', 'segmentStart': 0, 'segmentEnd': '59.1239', 'timestamp': 12.5,"
          + " 'questionType': 'settings', 'question': 'Where?', 'answer': 'Here'}";
  private static final String NOTE =
      "{'mode': 'review', 'file': 'downloads/hedgehog/questions/hedgehog.json', 'start': 0,"
          + " 'end': '59', 'segment_index': 0, 'question': 'Who?', 'answer': 'Tilly',"
          + " 'question_type': 'character',"
          + " 'best_question': {'question': 'What?', 'answer': 'It', 'approved': 'yes'}}";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser teacher;

  @BeforeEach
  void open() {
    teacher = new Browser(server).asAdult(world.expert("teacher"));
    world.assign(world.ingested("Tilly finds a red lantern."), "teacher");
  }

  private void submit() {
    new Browser(server)
        .asAdmin()
        .post(
            "/api/submit-questions",
            "{'video_id': 'hedgehog', 'questions': [{'start': 0, 'end': 59, 'result': {'questions':"
                + " {'action': {'q': 'What?', 'a': 'It', 'rank': 1}}}}]}")
        .expect(200);
  }

  @Test
  void entryShouldComeBackAsItWasSentAndReachTheChild() {
    assertThat(teacher.get(LIST).expect(200).json().get("questions")).isEmpty();

    Answer saved = teacher.post("/api/expert-questions", ENTRY).expect(200);

    assertThat(saved.at("/success")).isEqualTo("true");
    assertThat(saved.at("/skipped")).isEqualTo("false");
    assertThat(saved.at("/updatedAt")).isNotBlank();
    Answer list = teacher.get(LIST).expect(200);
    assertThat(list.at("/video_id")).isEqualTo("hedgehog");
    assertThat(list.at("/questions/0/segment_start")).isEqualTo("0.0");
    assertThat(list.at("/questions/0/segment_end")).isEqualTo("59.124");
    assertThat(list.at("/questions/0/timestamp")).isEqualTo("12.5");
    assertThat(list.at("/questions/0/question_type")).isEqualTo("setting");
    assertThat(list.at("/questions/0/skip_reason")).isEqualTo("null");
    Answer asked = teacher.get("/api/final-questions/hedgehog").expect(200);
    assertThat(asked.at("/segments/0/question")).isEqualTo("Where?");
    assertThat(asked.at("/segments/0/ask_at")).isEqualTo("12");
    teacher.post("/api/expert-questions", ENTRY.replace("Where", "Wo")).expect(200);
    assertThat(teacher.get(LIST).json().get("questions")).hasSize(1);
    assertThat(
            teacher
                .get("/downloads/hedgehog/expert_questions/expert_questions.json")
                .expect(200)
                .at("/questions/0/question"))
        .isEqualTo("Wo?");
  }

  @Test
  void skipAndManualQuestionShouldBeSortedByStart() {
    teacher
        .post(
            "/api/expert-questions",
            "{'video_id': 'hedgehog', 'timestamp': 33.25, 'isManual': true, 'question_type':"
                + " 'causal', 'question': 'Why?', 'answer': 'So'}")
        .expect(200);
    Answer skip =
        teacher
            .post(
                "/api/expert-questions",
                "{'videoId': 'hedgehog', 'segment_start': 0, 'segment_end': 20, 'isSkipped': 'true',"
                    + " 'skipReason': 'titles'}")
            .expect(200);

    assertThat(skip.at("/skipped")).isEqualTo("true");
    Answer list = teacher.get(LIST).expect(200);
    assertThat(list.at("/questions/0/skip_reason")).isEqualTo("titles");
    assertThat(list.at("/questions/0/question_type")).isEqualTo("null");
    assertThat(list.at("/questions/1/segment_start")).isEqualTo("33.25");
    assertThat(list.at("/questions/1/segment_end")).isEqualTo("33.25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'hedgehog' | ' ' | 400 | videoId is required",
        "'settings' | 'riddle' | 400 | Invalid question type",
        "'Where?' | ' ' | 400 | Question and answer are required",
        "'Here' | '' | 400 | Question and answer are required",
        "'59.1239' | 'late' | 422 | segment_end",
        "12.5 | -1 | 422 | timestamp",
        "'hedgehog' | 'unknown' | 403 | Forbidden"
      })
  void wrongEntryShouldBeToldSo(String part, String wrong, int status, String message) {
    assertThat(
            teacher
                .post("/api/expert-questions", ENTRY.replace(part, wrong))
                .expect(status)
                .at("/message"))
        .contains(message);
  }

  @Test
  void annotationShouldJudgeTheBestAndKeepTheVerdict() {
    submit();

    Answer noted = teacher.post("/api/expert-annotations", NOTE).expect(200);

    assertThat(noted.at("/updated")).isEqualTo("false");
    assertThat(noted.at("/mode")).isEqualTo("review");
    assertThat(noted.at("/annotations_file"))
        .isEqualTo("downloads/hedgehog/questions/hedgehog.json.expert.json");
    assertThat(noted.at("/annotation/question_type_label")).isEqualTo("Character");
    assertThat(noted.at("/annotation/best_question/approved")).isEqualTo("true");
    Answer finals = teacher.get("/api/expert/video/hedgehog/final-questions").expect(200);
    assertThat(finals.at("/segments/0/aiQuestions/0/state")).isEqualTo("approved");

    String again = NOTE.substring(0, NOTE.indexOf(", 'best")) + "}";
    Answer kept = teacher.post("/api/expert-annotations", again).expect(200);
    assertThat(kept.at("/updated")).isEqualTo("true");
    assertThat(kept.at("/annotation/best_question/question")).isEqualTo("What?");
  }

  @Test
  void annotationWithoutAWriterShouldBeTaken() {
    String skip = "{'mode': 'create', 'video_id': 'hedgehog', 'start': 0, 'end': 9, 'skip': true}";

    Answer noted = teacher.post("/api/expert-annotations", skip).expect(200);

    assertThat(noted.at("/annotation/question_type")).isEqualTo("skip");
    assertThat(noted.at("/annotation/question")).isEqualTo("(skipped)");
    assertThat(noted.at("/annotations_file"))
        .isEqualTo("downloads/hedgehog/expert_questions/expert_hedgehog.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'yes' | 'no' | 400 | comment",
        "questions/hedgehog.json | x.txt | 400 | Invalid question file",
        "'59' | -1 | 400 | Invalid segment bounds",
        "'59' | 'x' | 422 | end",
        "'Tilly' | ' ' | 400 | Question and answer are required",
        "'character' | 'riddle' | 400 | Invalid question type",
        "'review' | 'other' | 422 | mode",
        "'file' | 'data' | 422 | file"
      })
  void wrongAnnotationShouldBeToldSo(String part, String wrong, int status, String message) {
    assertThat(
            teacher
                .post("/api/expert-annotations", NOTE.replace(part, wrong))
                .expect(status)
                .at("/message"))
        .contains(message);
  }
}
