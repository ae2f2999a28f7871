package learning.piggyback.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import learning.piggyback.ai.question.server.Behaviour;
import learning.piggyback.ai.question.server.ModelServer;
import learning.piggyback.ai.question.server.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs by a model, in the packaged server: what they cost, and where they stop. */
class ModelRunIT {

  private static final Map<String, Object> WHOLE =
      Map.of("interval_seconds", 20, "full_duration", true, "provider", "openai");

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String SAMPLE = "sample-lesson";

  @TempDir private Path data;

  private RunningServer start(ModelServer models, int callsPerDay) {
    Map<String, String> settings = new HashMap<>();
    settings.put("ADMIN_PASSWORD", "river-boat-7");
    settings.put("OPENAI_API_KEY", "none");
    settings.put("OPENAI_BASE_URL", models.url(Protocol.OPENAI));
    settings.put("PIGGYBACK_CALLS_PER_DAY", Integer.toString(callsPerDay));
    settings.put("PIGGYBACK_METRICS_TOKEN", "scrape");
    return RunningServer.start(data, settings);
  }

  private static Visitor admin(RunningServer server) {
    Visitor admin = new Visitor(server.uri());
    admin.post("/api/admin/verify-access", Map.of("password", "river-boat-7"));
    awaitPictures(admin);
    return admin;
  }

  /** Those of the sample lesson are taken after the start. */
  private static void awaitPictures(Visitor admin) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (admin.get("/api/admin/videos").list("videos").isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the sample lesson never got its pictures");
      }
      Thread.onSpinWait();
    }
  }

  private static List<Json> run(Visitor admin, Object request) {
    return GenerationSocket.open(admin, SAMPLE, request).until("done");
  }

  private static long exhausted(List<Json> messages) {
    return messages.stream()
        .filter(message -> message.is("segment_result"))
        .filter(message -> message.fields().toString().contains("budget_exhausted"))
        .count();
  }

  @Test
  void runShouldStopAtTheBudgetOfTheDayAlsoAfterARestart() {
    try (ModelServer models = new ModelServer()) {
      String run;
      try (RunningServer server = start(models, 3)) {
        Visitor admin = admin(server);
        List<Json> messages = run(admin, WHOLE);
        run = messages.getFirst().text("run_id");

        assertThat(models.asked()).hasSize(3);
        assertThat(exhausted(messages)).isEqualTo(2);
        assertThat(messages.getLast().number("cost", "calls")).isEqualTo(3);
        Visitor.Answer costs = admin.get("/api/admin/model-costs");
        assertThat(costs.number("today", "calls")).isEqualTo(3);
        assertThat(costs.number("day_limits", "calls")).isEqualTo(3);
        assertThat(costs.text("runs", 0, "run_id")).isEqualTo(run);
        assertThat(new String(admin.bytes("/api/metrics").body(), UTF_8))
            .contains("piggyback_model_calls_seconds_count{model=\"gpt-4o-mini\"")
            .as("a pool would let few requests wait at the same time")
            .doesNotContain("executor_pool_size_threads{name=\"blocking\"");
      }
      try (RunningServer server = start(models, 3)) {
        List<Json> again = run(admin(server), Map.of("type", "retry", "run_id", run));

        assertThat(models.asked()).hasSize(3);
        assertThat(exhausted(again)).isEqualTo(2);
        assertThat(again.stream().filter(message -> message.is("segment_result"))).hasSize(5);
      }
    }
  }

  /** The embedded database closes when a thread is interrupted that writes to it. */
  @Test
  void cancelledRunShouldHarmNeitherTheDatabaseNorTheNextRun() {
    try (ModelServer models = new ModelServer().always(Behaviour.keepsSilent());
        RunningServer server = start(models, 0)) {
      Visitor admin = admin(server);
      GenerationSocket socket = GenerationSocket.open(admin, SAMPLE, WHOLE);
      String run = socket.next().text("run_id");
      models.awaitCall();
      socket.send(Map.of("type", "cancel"));
      assertThat(socket.until("done").getLast().text("error")).isEqualTo("cancelled");
      assertThat(admin.get("/api/admin/model-costs").number("today", "failures")).isPositive();

      models.always(Behaviour.teaches());
      List<Json> again = run(admin, Map.of("type", "retry", "run_id", run));
      assertThat(again.getLast().number("segments_count")).isEqualTo(5);
      assertThat(server.output()).doesNotContain("ERROR");
    }
  }
}
