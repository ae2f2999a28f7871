package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import learning.piggyback.ai.question.server.Asked;
import learning.piggyback.ai.question.server.Behaviour;
import learning.piggyback.ai.question.server.ModelServer;
import learning.piggyback.ai.question.server.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server with a model server, and the sample lesson. */
class ProvidersIT {

  private static final String KEY = "sk-never-to-be-seen-4711";

  @TempDir private Path data;

  @Test
  void sampleLessonShouldGetQuestionsFromAModelAndNobodyTheKey() throws Exception {
    Path blocks = data.resolve("providers.yml");
    Files.writeString(
        blocks,
        """
        piggyback:
          providers:
            house-server:
              type: openai
              model: any
              hint: Somebody must switch it on.
        """);
    try (ModelServer models = new ModelServer();
        RunningServer server =
            RunningServer.start(
                data.resolve("data"),
                Map.of(
                    "ADMIN_PASSWORD",
                    "river-boat-7",
                    "OPENAI_API_KEY",
                    KEY,
                    "OPENAI_BASE_URL",
                    models.url(Protocol.OPENAI),
                    "MICRONAUT_CONFIG_FILES",
                    blocks.toString()))) {
      Visitor admin = new Visitor(server.uri());
      admin.post("/api/admin/verify-access", Map.of("password", "river-boat-7"));

      Visitor.Answer config = admin.get("/api/config");
      assertThat(names(config))
          .containsExactly(
              "openai true",
              "gemini false",
              "claude false",
              "ollama false",
              "house-server false",
              "offline true");
      assertThat(config.at("providers", 1, "reason").toString()).contains("GEMINI_API_KEY");

      String video = "sample-lesson";
      assertThat(admin.post("/api/frames/" + video, Map.of()).json())
          .containsEntry("success", true);
      GenerationSocket socket =
          GenerationSocket.open(
              admin,
              video,
              Map.of("start_seconds", 0, "interval_seconds", 30, "full_duration", false));
      List<Json> messages = socket.until("done");
      assertThat(messages.toString()).contains("Who is this part about?");

      Asked asked = models.asked().getFirst();
      assertThat(asked.key()).isEqualTo(KEY);
      assertThat(asked.model()).isEqualTo("gpt-4o-mini");
      assertThat(asked.pictures()).isEqualTo(5);

      models.always(Behaviour.fails(401, "invalid_api_key", "Incorrect API key provided: " + KEY));
      List<Json> refused =
          GenerationSocket.open(
                  admin,
                  video,
                  Map.of("start_seconds", 30, "interval_seconds", 30, "full_duration", false))
              .until("done");
      assertThat(refused.toString()).contains("provider_not_configured", "refuses the key");

      assertThat(server.output()).doesNotContain(KEY).contains("OPENAI_INPUT_PRICE");
      assertThat(config.toString() + messages + refused).doesNotContain(KEY);
    }
  }

  private static List<String> names(Visitor.Answer config) {
    return ((List<?>) config.at("providers"))
        .stream()
            .map(provider -> (Map<?, ?>) provider)
            .map(provider -> provider.get("name") + " " + provider.get("available"))
            .toList();
  }
}
