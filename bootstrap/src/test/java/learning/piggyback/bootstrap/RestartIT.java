package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import learning.piggyback.bootstrap.Visitor.Answer;
import learning.piggyback.media.video.SampleMedia;
import learning.piggyback.media.video.WebSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was under way when the process was killed goes on after the restart. */
class RestartIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir private Path data;

  @Test
  void ingestionThatWasKilledShouldGoOn() {
    try (WebSite site = StorySite.open()) {
      site.stalling("/slow.mp4", SampleMedia.video(Duration.ofSeconds(70)));
      Map<String, String> settings =
          Map.of(
              "ADMIN_PASSWORD", "river-boat-7",
              "PIGGYBACK_DEMO", "false",
              "PIGGYBACK_ALLOWED_HOSTS", site.host());
      String job;
      RunningServer first = RunningServer.start(data, settings);
      try {
        Visitor admin = admin(first);
        job = admin.post("/api/admin/ingestions", Map.of("url", site.url("/slow.mp4"))).text("id");
        await(admin, job, "download");
      } finally {
        first.kill();
      }
      site.file("/slow.mp4", "video/mp4", SampleMedia.video(Duration.ofSeconds(70)));
      try (RunningServer second = RunningServer.start(data, settings)) {
        Visitor admin = admin(second);
        Answer done = await(admin, job, "done");
        assertThat(done.text("state")).isEqualTo("done");
        Answer videos = admin.get("/api/admin/videos");
        assertThat(videos.list("videos")).hasSize(1);
        assertThat(videos.number("videos", 0, "frame_count")).isEqualTo(70);
        assertThat(data.resolve("media")).isDirectoryNotContaining("glob:**.part");
      }
    }
  }

  @Test
  void generationThatWasKilledShouldGoOnAndWriteNoSegmentTwice() {
    try (WebSite site = StorySite.open()) {
      Map<String, String> settings =
          Map.of(
              "ADMIN_PASSWORD", "river-boat-7",
              "PIGGYBACK_DEMO", "false",
              "PIGGYBACK_ALLOWED_HOSTS", site.host());
      String video;
      Json begun;
      RunningServer first = RunningServer.start(data, settings);
      try {
        Visitor admin = admin(first);
        video = admin.postForm("/api/download", "url", site.url("/boat.html")).text("video_id");
        admin.post("/api/frames/" + video, Map.of());
        begun =
            GenerationSocket.open(
                    admin, video, Map.of("interval_seconds", 1, "full_duration", true))
                .next();
      } finally {
        first.kill();
      }
      try (RunningServer second = RunningServer.start(data, settings)) {
        List<Json> replayed =
            GenerationSocket.open(admin(second), video, Map.of("run_id", begun.text("run_id")))
                .until("done");
        assertThat(replayed.getLast().number("segments_count")).isEqualTo(70);
        assertThat(replayed.stream().filter(m -> m.is("segment_result")))
            .extracting(m -> m.number("start"))
            .doesNotHaveDuplicates()
            .hasSize(70);
      }
    }
  }

  @Test
  void sessionsQuestionsAndStatementsShouldSurviveARestart() throws IOException {
    try (StatementSink sink = StatementSink.away()) {
      sessionsQuestionsAndStatementsShouldSurviveARestart(sink);
    }
  }

  private void sessionsQuestionsAndStatementsShouldSurviveARestart(StatementSink sink) {
    Map<String, String> settings =
        Map.of("ADMIN_PASSWORD", "river-boat-7", "PIGGYBACK_XAPI_URL", sink.url());
    Visitor family;
    String code;
    RunningServer first = RunningServer.start(data, settings);
    try {
      Visitor admin = admin(first);
      code = admin.get("/api/admin/sample-lesson").text("family_code");
      family = new Visitor(first.uri());
      String child =
          family
              .post("/api/learners/parents/login", Map.of("access_code", code))
              .text("children", 0, "child_id");
      assertThat(
              family
                  .put(
                      "/api/learners/children/" + child + "/sessions/before-the-restart",
                      "application/json",
                      BodyPublishers.ofString("{\"video_id\": \"sample-lesson\"}"))
                  .status())
          .isEqualTo(200);
    } finally {
      first.kill();
    }
    sink.comeBack();
    try (RunningServer second = RunningServer.start(data, settings)) {
      assertArrivesOnce(sink, admin(second));
      Visitor again = new Visitor(second.uri());
      assertThat(again.post("/api/learners/parents/login", Map.of("access_code", code)).status())
          .isEqualTo(200);
      List<?> segments = again.get("/api/final-questions/sample-lesson").list("segments");
      assertThat(segments).isNotEmpty();
      assertThat(second.output()).doesNotContain("Admin password");
    }
  }

  private static void assertArrivesOnce(StatementSink sink, Visitor admin) {
    admin.post("/api/admin/statements/retry", Map.of());
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (admin.get("/api/admin/statements").number("waiting") > 0) {
      assertThat(System.nanoTime()).as("never sent").isLessThan(deadline);
      Thread.onSpinWait();
    }
    assertThat(sink.taken()).singleElement().asString().contains("verbs/initialized");
  }

  private static Visitor admin(RunningServer server) {
    Visitor admin = new Visitor(server.uri());
    assertThat(admin.post("/api/admin/verify-access", Map.of("password", "river-boat-7")).status())
        .isEqualTo(200);
    return admin;
  }

  /** Waits until the job's step or state is as given. */
  private static Answer await(Visitor admin, String job, String wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = admin.get("/api/admin/ingestions/" + job);
    while (!wanted.equals(answer.text("state")) && !wanted.equals(answer.text("step"))) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("never reached " + wanted + ": " + answer.json());
      }
      Thread.onSpinWait();
      answer = admin.get("/api/admin/ingestions/" + job);
    }
    return answer;
  }
}
