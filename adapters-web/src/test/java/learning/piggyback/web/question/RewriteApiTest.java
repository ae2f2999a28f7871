package learning.piggyback.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import learning.piggyback.application.World;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(rebuildContext = true)
class RewriteApiTest {

  private static final String PATH = "/api/expert/video/hedgehog/regenerate-question";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser admin;

  @BeforeEach
  void open() {
    world.ingested("Tilly finds a red lantern.\nShe carries it home.");
    admin = new Browser(server).asAdmin();
  }

  @Test
  void anotherQuestionShouldComeWithAllThatAReviewerNeeds() {
    Answer answer =
        admin
            .post(
                PATH,
                "{'question_type': 'settings', 'current_question': 'Where?',"
                    + " 'segment_start': '0:30', 'segment_end': '59', 'avoid': ['Who?']}")
            .expect(200);
    assertThat(answer.text())
        .contains("\"success\":true")
        .contains("\"question\":\"What else is at 30?\"")
        .contains("\"answer\":\"Tilly\"")
        .contains("\"question_type\":\"setting\"")
        .contains("\"accepted_answers\":[\"the hedgehog\"]")
        .contains("\"findings\":[]")
        .contains("\"provider\":\"offline\"");
  }

  @Test
  void emptyBodyShouldDo() {
    assertThat(admin.post(PATH, "{}").expect(200).text()).contains("What else is at 0?");
  }

  @Test
  void failureShouldSayThatTheRegenerationFailed() {
    assertThat(admin.post(PATH, "{'current_question': 'none'}").expect(404).text())
        .contains("\"success\":false")
        .contains("Regeneration failed: No other question of this kind");
    admin.post(PATH, "{'question_type': 'riddle'}").expect(400);
    admin.post(PATH, "{'question_type': 5}").expect(422);
    admin.post(PATH, "{'provider': 'nobody'}").expect(400);
  }

  @Test
  void tooManyAtOnceShouldWait() {
    for (int i = 0; i < 5; i++) {
      admin.post(PATH, "{}").expect(200);
    }
    admin.post(PATH, "{}").expect(429);
  }
}
