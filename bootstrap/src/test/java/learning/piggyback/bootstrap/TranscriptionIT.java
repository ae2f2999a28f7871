package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import learning.piggyback.bootstrap.Visitor.Answer;
import learning.piggyback.media.video.WebSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A video without subtitles on the packaged server, with a service that writes down its sound. */
class TranscriptionIT {

  private static final String WORDS =
      """
      {"task": "transcribe", "language": "english", "duration": 70.0, "text": "Mia has a boat.",
       "segments": [{"id": 0, "start": 2.5, "end": 4.0, "text": " Mia has a red boat."}]}
      """;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path data;

  @Test
  void videoWithoutSubtitlesShouldGetAndKeepATranscript() {
    try (WebSite site = StorySite.open();
        WebSite service =
            new WebSite().text("/v1/audio/transcriptions", "application/json", WORDS);
        RunningServer server =
            RunningServer.start(
                data,
                Map.of(
                    "ADMIN_PASSWORD",
                    "river-boat-7",
                    "PIGGYBACK_DEMO",
                    "false",
                    "PIGGYBACK_TRANSCRIBER_URL",
                    service.url("/v1"),
                    "PIGGYBACK_ALLOWED_HOSTS",
                    site.host()))) {
      Visitor admin = new Visitor(server.uri());
      admin.post("/api/admin/verify-access", Map.of("password", "river-boat-7"));
      assertThat(admin.get("/health").at("tools").toString()).contains("whisper-1 at 127.0.0.1");

      Answer done = admin.postForm("/api/download", "url", site.url("/boat.mp4"));
      String video = done.text("video_id");
      assertThat(done.json()).containsEntry("success", true);

      Answer found = searched(admin);
      assertThat(found.at("hits", 0, "start")).isEqualTo(2.5);
      assertThat(found.text("hits", 0, "text")).isEqualTo("Mia has a red boat.");
      assertThat(found.text("hits", 0, "video_id")).isEqualTo(video);
    }
  }

  /** The download's answer does not wait for the transcript. */
  private static Answer searched(Visitor admin) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Answer found = admin.get("/api/transcripts/search?q=RED%20boat");
      if (found.at("hits") instanceof List<?> hits && !hits.isEmpty()) {
        return found;
      }
      assertThat(System.nanoTime()).as("no transcript").isLessThan(deadline);
    }
  }
}
