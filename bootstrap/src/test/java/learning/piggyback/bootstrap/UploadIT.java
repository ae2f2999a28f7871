package learning.piggyback.bootstrap;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import learning.piggyback.bootstrap.Visitor.Answer;
import learning.piggyback.media.video.SampleMedia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of one's own, over a server that is killed while it comes in. */
class UploadIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Map<String, String> SETTINGS =
      Map.of(
          "ADMIN_PASSWORD", "river-boat-7",
          "PIGGYBACK_DEMO", "false");
  private static final String TYPE = "application/octet-stream";

  @TempDir private Path data;

  @Test
  void uploadThatWasKilledShouldGoOnAndBecomeALesson() throws Exception {
    byte[] file = Files.readAllBytes(SampleMedia.video(Duration.ofSeconds(70)));
    String upload;
    RunningServer first = RunningServer.start(data, SETTINGS);
    CountDownLatch killed = new CountDownLatch(1);
    CompletableFuture<?> sending;
    try {
      Visitor admin = admin(first);
      upload = begin(admin, file.length);
      admin.put(
          "/api/admin/uploads/" + upload + "/subtitles",
          "text/plain",
          BodyPublishers.ofString("1\n00:00:01,000 --> 00:00:04,000\nA boat on the river.\n"));
      InputStream half =
          new SequenceInputStream(
              new ByteArrayInputStream(file, 0, file.length / 2), waitingFor(killed));
      String path = "/api/admin/uploads/" + upload + "/content?offset=0";
      sending =
          CompletableFuture.runAsync(
              () -> admin.put(path, TYPE, BodyPublishers.ofInputStream(() -> half)));
      awaitReceived(admin, upload);
    } finally {
      first.kill();
      killed.countDown();
    }
    sending.exceptionally(_ -> null).get(30, TimeUnit.SECONDS);

    try (RunningServer second = RunningServer.start(data, SETTINGS)) {
      Visitor admin = admin(second);
      int received = admin.get("/api/admin/uploads/" + upload).number("received");
      assertThat(received).isBetween(1, file.length / 2);
      Answer rest =
          admin.put(
              "/api/admin/uploads/" + upload + "/content?offset=" + received,
              TYPE,
              BodyPublishers.ofByteArray(file, received, file.length - received));
      assertThat(rest.number("received")).isEqualTo(file.length);
      Answer job = admin.post("/api/admin/uploads/" + upload + "/ingestion", Map.of());
      Answer done = awaitEnd(admin, job.text("id"));
      assertThat(done.text("state")).as(done.text("message")).isEqualTo("done");
      assertUsable(admin, done.text("video_id"), file.length);
      assertThat(data.resolve("media/.uploads")).isEmptyDirectory();
      assertThat(admin.get("/api/admin/uploads").list("uploads")).isEmpty();
    }
  }

  private static void assertUsable(Visitor admin, String video, int size) {
    Answer videos = admin.get("/api/admin/videos");
    assertThat(videos.text("videos", 0, "title")).isEqualTo("Our boat");
    assertThat(videos.number("videos", 0, "frame_count")).isEqualTo(70);
    assertThat(videos.number("videos", 0, "stored_bytes")).isGreaterThan(size);
    assertThat(admin.bytes("/downloads/" + video + "/" + video + ".mp4", "Range", "bytes=0-99"))
        .satisfies(part -> assertThat(part.statusCode()).isEqualTo(206));
    assertThat(
            new String(admin.bytes("/downloads/" + video + "/" + video + ".en.vtt").body(), UTF_8))
        .contains("00:00:01.000 --> 00:00:04.000", "A boat on the river.");
    GenerationSocket run =
        GenerationSocket.open(admin, video, Map.of("interval_seconds", 60, "full_duration", true));
    assertThat(run.until("done").getLast().number("segments_count")).isPositive();
  }

  @Test
  void largeTextShouldBeRefusedEarlyAndLeaveNothing() throws IOException {
    try (RunningServer server = RunningServer.start(data, SETTINGS)) {
      Visitor admin = admin(server);
      byte[] text = "This is no video. ".repeat(1_000_000).getBytes(US_ASCII);
      String upload = begin(admin, text.length);

      Answer answer =
          admin.put(
              "/api/admin/uploads/" + upload + "/content?offset=0",
              TYPE,
              BodyPublishers.ofByteArray(text));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text("error")).isEqualTo("not_a_video");
      assertThat(admin.get("/api/admin/uploads/" + upload).status()).isEqualTo(404);
      assertThat(data.resolve("media/.uploads")).isEmptyDirectory();
    }
  }

  private static String begin(Visitor admin, long size) {
    return admin
        .post(
            "/api/admin/uploads",
            Map.of("file_name", "boat.mp4", "title", "Our boat", "size", size))
        .text("id");
  }

  private static InputStream waitingFor(CountDownLatch latch) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        try {
          latch.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        throw new IOException("the line is dead");
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        return read();
      }
    };
  }

  private static void awaitReceived(Visitor admin, String upload) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (admin.get("/api/admin/uploads/" + upload).number("received") == 0) {
      assertThat(System.nanoTime()).as("nothing came").isLessThan(deadline);
    }
  }

  private static Answer awaitEnd(Visitor admin, String job) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Answer now = admin.get("/api/admin/ingestions/" + job);
      if (!now.text("state").matches("waiting|running")) {
        return now;
      }
      assertThat(System.nanoTime()).as(now.text("message")).isLessThan(deadline);
    }
  }

  private static Visitor admin(RunningServer server) {
    Visitor admin = new Visitor(server.uri());
    assertThat(admin.post("/api/admin/verify-access", Map.of("password", "river-boat-7")).status())
        .isEqualTo(200);
    return admin;
  }
}
