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

/** Every save is a version that can be looked at and restored. */
@MicronautTest(rebuildContext = true)
class HistoryApiTest {

  private static final String VERSIONS = "/api/expert/video/hedgehog/versions";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser teacher;

  @BeforeEach
  void open() {
    teacher = new Browser(server).asAdult(world.expert("teacher"));
    world.assign(world.ingested("Tilly finds a red lantern."), "teacher");
    save("Who is it?");
    save("Who is she?");
  }

  private void save(String question) {
    teacher
        .post(
            "/api/save-final-questions",
            "{'videoId': 'hedgehog', 'data': {'segments': [{'start': 0, 'end': 59, 'aiQuestions': ["
                + "{'type': 'action', 'question': '"
                + question
                + "', 'answer': 'Tilly'}]}]}}")
        .expect(200);
  }

  @Test
  void versionsShouldTellWhoChangedWhatAndWhen() {
    Answer versions = teacher.get(VERSIONS).expect(200);

    assertThat(versions.json().get("versions")).hasSize(2);
    assertThat(versions.at("/versions/0/version")).isEqualTo("2");
    assertThat(versions.at("/versions/0/saved_by")).isEqualTo("expert:teacher");
    assertThat(versions.at("/versions/0/saved_by_name")).isEqualTo("teacher");
    assertThat(versions.at("/versions/0/saved_at")).isNotBlank();
    assertThat(versions.at("/versions/0/changes/edited")).isEqualTo("1");
    assertThat(versions.at("/versions/1/changes/added")).isEqualTo("1");
    assertThat(versions.json().at("/versions/0").has("restored_from")).isFalse();
  }

  @Test
  void anyVersionShouldBeLookedAtAndRestored() {
    Answer first = teacher.get(VERSIONS + "/1").expect(200);
    assertThat(questionOf(first)).isEqualTo("Who is it?");
    assertThat(first.at("/segments/0/aiQuestions/0/state")).isEqualTo("approved");
    teacher.post(VERSIONS + "/1/restore", "{'version': 1}").expect(409);

    Answer restored = teacher.post(VERSIONS + "/1/restore", "{'version': 2}").expect(200);

    assertThat(restored.at("/version")).isEqualTo("3");
    assertThat(questionOf(teacher.get("/api/expert/video/hedgehog/final-questions")))
        .isEqualTo("Who is it?");
    assertThat(teacher.get(VERSIONS).at("/versions/0/restored_from")).isEqualTo("1");
    teacher.send("POST", VERSIONS + "/2/restore", "").expect(200);
    teacher.get(VERSIONS + "/99").expect(404);
    teacher.get(VERSIONS + "/one").expect(422);
  }

  private static String questionOf(Answer answer) {
    return answer.at("/segments/0/aiQuestions/0/question");
  }
}
