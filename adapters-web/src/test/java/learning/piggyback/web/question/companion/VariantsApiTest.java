package learning.piggyback.web.question.companion;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import learning.piggyback.application.World;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(rebuildContext = true)
class VariantsApiTest {

  private static final String PATH = "/api/expert/video/hedgehog/persona-variants";
  private static final String FINALS =
      "{'videoId': 'hedgehog', 'data': {'segments': [{'start': 0, 'end': 59, 'aiQuestions': ["
          + "{'type': 'action', 'question': 'Who found it?', 'answer': 'Tilly'}]}]}}";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser admin;

  @BeforeEach
  void open() {
    world.ingested("Tilly finds a red lantern.\nShe carries it home.");
    admin = new Browser(server).asAdmin();
    admin.post("/api/save-final-questions", FINALS).expect(200);
  }

  @Test
  void videoWithoutVariantsShouldHaveNone() {
    Answer none = admin.get(PATH).expect(200);

    assertThat(none.at("/version")).isEqualTo("0");
    assertThat(none.json().get("data").isEmpty()).isTrue();
    admin.get("/downloads/hedgehog/persona_variants/persona_variants.json").expect(404);
  }

  @Test
  void savedVariantsShouldComeBackAndBeAsked() {
    String saved =
        "{'segments': {'00000-00059': {'persona_variants': {'rabbit': {'ACTION': {'q': 'I wonder,"
            + " who found it?', 'a': 'Tilly', 'is_best': true, 'extra': 1}}, 'pig': {'action':"
            + " {'q': 'Somebody did!', 'a': 'Max'}}}, 'persona_winners': {'blossom': 'action',"
            + " 'pig': null}}}}";

    Answer answer = admin.post(PATH, saved).expect(200);

    assertThat(answer.at("/version")).isEqualTo("1");
    assertThat(answer.at("/problems/0/reason")).isEqualTo("answer_kept");
    assertThat(answer.at("/problems/0/segment")).isEqualTo("0-59");
    assertThat(answer.at("/problems/0/persona")).isEqualTo("pig");
    for (Answer variants :
        List.of(
            admin.get(PATH).expect(200),
            admin.get("/api/expert/video/hedgehog/final-questions").expect(200))) {
      assertThat(variants.text())
          .contains("\"bunny\":{\"action\":{\"q\":\"I wonder, who found it?\",\"a\":\"Tilly\"")
          .contains("\"is_best\":true")
          .contains("\"persona_winners\":{\"bunny\":\"action\"}")
          .contains("{\"check\":\"voice\",\"message\":\"Pippa");
    }
    assertThat(
            admin
                .get("/downloads/hedgehog/persona_variants/persona_variants.json")
                .expect(200)
                .at("/videoId"))
        .isEqualTo("hedgehog");
    for (String companion : List.of("rabbit", "bunny", "Blossom")) {
      Answer asked = admin.get("/api/final-questions/hedgehog?companion=" + companion).expect(200);
      assertThat(asked.at("/segments/0/question")).isEqualTo("I wonder, who found it?");
      assertThat(asked.at("/segments/0/answer")).isEqualTo("Tilly");
    }
    assertThat(admin.get("/api/final-questions/hedgehog?companion=pig").at("/segments/0/question"))
        .isEqualTo("Who found it?");
  }

  @Test
  void staleVersionShouldBeAConflict() {
    String winner = "{'version': 0, 'segments': {'0-59': {'persona_winners': {'pig': 'action'}}}}";
    admin.post(PATH, winner).expect(200);

    admin.post(PATH, winner).expect(409);
    admin.post(PATH, winner.replace("'version': 0, ", "")).expect(200);
  }

  @Test
  void variantsShouldBeWrittenAndKept() {
    Answer answer =
        admin.post(PATH, "{'generate': [{'segment': '0-59'}, {'segment': '60-99'}]}").expect(200);

    assertThat(answer.text())
        .contains("\"pig\":{\"action\":{\"q\":\"WHO found it?!\",\"a\":\"Tilly\"")
        .contains("\"bunny\":{\"action\":{\"q\":\"I wonder: Who found it?\"");
    assertThat(answer.at("/problems/0/reason")).isEqualTo("no_question");
    assertThat(admin.get(PATH).at("/version")).isEqualTo("1");
  }

  @Test
  void variantsWithinTheQuestionsShouldBeKeptWhereThereAreNone() {
    String empty =
        "{'videoId': 'hedgehog', 'data': {'segments': [{'start': 0, 'end': 59, 'aiQuestions': [],"
            + " 'persona_variants': {'pig': {'action': {'q': 'WHAT now?!', 'a': 'run'},"
            + " 'character': {'q': 'WHO now?!', 'a': 'Max'}},"
            + " 'bunny': {'feeling': {'q': 'I wonder how?', 'a': 'sad'}}}}]}}";
    admin.post("/api/save-final-questions", empty).expect(200);

    String asked = "/api/final-questions/hedgehog";
    assertThat(admin.get(asked + "?companion=pig").at("/segments/0/question"))
        .isEqualTo("WHO now?!");
    for (String path : List.of(asked, asked + "?companion=bunny")) {
      assertThat(admin.get(path).at("/segments/0/question")).isEqualTo("I wonder how?");
    }
    admin.post("/api/save-final-questions", empty.replace("WHO now", "WHO else")).expect(200);
    assertThat(admin.get(asked + "?companion=pig").at("/segments/0/question"))
        .isEqualTo("WHO now?!");
    admin.post("/api/save-final-questions", empty.replace("'pig'", "'wolf'")).expect(400);
  }

  @Test
  void wrongInputShouldBeRefused() {
    admin.post(PATH, "{'segments': {'x': {}}}").expect(400);
    admin.post(PATH, "{'segments': []}").expect(422);
    admin.post(PATH, "{'segments': {'0-59': {'persona_variants': {'wolf': {}}}}}").expect(400);
    admin.post(PATH, "{'segments': {'0-59': {'persona_winners': {'pig': 'riddle'}}}}").expect(400);
    admin
        .post(PATH, "{'segments': {'0-59': {'persona_variants': {'pig': {'action': 'x'}}}}}")
        .expect(422);
    admin.post(PATH, "{'generate': [{}]}").expect(422);
    admin.post(PATH, "{'generate': [{'segment': '0-59'}], 'provider': 'nobody'}").expect(400);
    StringBuilder many = new StringBuilder("{'generate': [{'segment': '0-9'}");
    for (int i = 1; i < 13; i++) {
      many.append(", {'segment': '0-9'}");
    }
    admin.post(PATH, many.append("]}").toString()).expect(400);
    assertThat(admin.get(PATH).at("/version")).isEqualTo("0");
  }

  @Test
  void questionsShouldBePutInOtherWords() {
    String path = "/api/expert/questions/persona-variants";

    Answer answer =
        admin
            .post(
                path,
                "{'questions': {'settings': {'q': 'Where is it?', 'a': 'here', 'rank': 1}},"
                    + " 'best_question': 'Where is it?'}")
            .expect(200);

    assertThat(answer.text())
        .contains(
            "\"pig\":{\"setting\":{\"q\":\"WHERE is it?!\",\"a\":\"here\",\"is_best\":true}}");
    assertThat(admin.post(path, "{}").expect(400).at("/message"))
        .isEqualTo("questions dict is required");
    admin.post(path, "{'questions': {}}").expect(400);
    admin.post(path, "{'questions': []}").expect(422);
    Answer none = admin.post(path, "{'questions': {'action': {'a': 'x'}}}").expect(200);
    assertThat(none.at("/success")).isEqualTo("false");
    assertThat(none.at("/message")).isEqualTo("No valid questions to rephrase");
  }
}
