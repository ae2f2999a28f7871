package learning.piggyback.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import learning.piggyback.bootstrap.Visitor.Answer;
import learning.piggyback.media.video.LocalS3;
import learning.piggyback.media.video.S3Configuration;
import learning.piggyback.media.video.SampleMedia;
import learning.piggyback.media.video.WebSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server with its media in a bucket. */
class S3IT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir private static Path folder;
  private static LocalS3 s3;
  @TempDir private Path data;
  private S3Configuration.Bucket bucket;

  @BeforeAll
  static void startS3() throws IOException {
    s3 = LocalS3.start(folder);
  }

  @AfterAll
  static void endS3() {
    s3.close();
  }

  @BeforeEach
  void makeBucket() throws IOException {
    bucket = s3.newBucket();
  }

  @Test
  void uploadedVideoShouldBeServedFromTheBucketAndGoWithoutATrace() throws Exception {
    byte[] file = Files.readAllBytes(SampleMedia.video(Duration.ofSeconds(3)));
    try (RunningServer server = RunningServer.start(data, settings())) {
      Visitor admin = admin(server);
      String video = upload(admin, file);

      assertThat(s3.objects(bucket)).hasSize(8);
      assertThat(admin.get("/api/admin/videos").number("videos", 0, "stored_bytes"))
          .isGreaterThan(file.length);
      String path = "/downloads/" + video + "/";
      assertPart(admin, path + video + ".mp4", file);
      byte[] frame = admin.bytes(path + "extracted_frames/frame_0002s.jpg").body();
      assertThat(Arrays.copyOf(frame, 2)).containsExactly(0xff, 0xd8);
      assertPart(admin, path + "extracted_frames/frame_0002s.jpg", frame);
      byte[] subtitles = admin.bytes(path + video + ".en.vtt").body();
      assertThat(new String(subtitles, UTF_8)).contains("A boat on the river.");
      assertPart(admin, path + video + ".en.vtt", subtitles);
      assertThat(LiveFolder.files(data.resolve("media"))).isEmpty();

      assertThat(admin.delete("/api/admin/videos/" + video).status()).isEqualTo(200);

      assertThat(s3.objects(bucket)).isEmpty();
      assertThat(LiveFolder.files(data.resolve("media-cache"))).isEmpty();
    }
  }

  @Test
  void downloadAndSampleLessonShouldWorkTooAndNothingBeLostWhileTheStoreIsAway() throws Exception {
    Map<String, String> settings = settings();
    settings.put("PIGGYBACK_DEMO", "true");
    try (WebSite site = StorySite.open()) {
      settings.put("PIGGYBACK_ALLOWED_HOSTS", site.host());
      try (RunningServer server = RunningServer.start(data, settings)) {
        Visitor admin = admin(server);
        Answer answer = admin.postForm("/api/download", "url", site.url("/boat.html"));
        assertThat(answer.json()).containsEntry("success", true);
        String video = answer.text("video_id");
        assertThat(admin.post("/api/frames/" + video, Map.of()).number("count")).isEqualTo(70);
        String path = "/downloads/" + video + "/" + video + ".mp4";
        byte[] whole = admin.bytes(path).body();

        s3.stop();
        try {
          assertUnavailable(admin.get(path));
          assertUnavailable(admin.delete("/api/admin/videos/" + video));
          assertThat(admin.get("/health").at("tools").toString())
              .contains(bucket.name(), "The media store does not answer.");
        } finally {
          s3.goOn();
        }

        assertPart(admin, path, whole);
        assertThat(admin.delete("/api/admin/videos/" + video).status()).isEqualTo(200);
        assertThat(s3.objects(bucket)).isNotEmpty();
        assertThat(admin.delete("/api/admin/sample-lesson").status()).isEqualTo(200);
        assertThat(s3.objects(bucket)).isEmpty();
      }
    }
  }

  @Test
  void wrongKeysShouldStopTheStartWithALine() {
    Map<String, String> settings = settings();
    settings.put("PIGGYBACK_S3_SECRET_KEY", "wrong");

    assertThatThrownBy(() -> RunningServer.start(data, settings))
        .hasMessageContaining(
            "Piggyback did not start:\n  The bucket "
                + bucket
                + " cannot be used: The media store does not accept the server's keys.")
        .hasMessageNotContaining("\tat ");
  }

  @Test
  void storeThatIsAwayShouldNotStopTheStart() throws IOException {
    Map<String, String> settings = settings();
    settings.put("PIGGYBACK_DEMO", "true");
    settings.put("PIGGYBACK_S3_ENDPOINT", "http://127.0.0.1:1");

    try (RunningServer server = RunningServer.start(data, settings)) {
      assertThat(server.output()).contains("The sample lesson waits for the next start");
    }
    try (RunningServer server = RunningServer.start(data, settings())) {
      assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }
  }

  private Map<String, String> settings() {
    return new HashMap<>(
        Map.of(
            "ADMIN_PASSWORD", "river-boat-7",
            "PIGGYBACK_DEMO", "false",
            "PIGGYBACK_S3_ENDPOINT", bucket.endpoint(),
            "PIGGYBACK_S3_BUCKET", bucket.name(),
            "PIGGYBACK_S3_REGION", bucket.region(),
            "PIGGYBACK_S3_ACCESS_KEY", bucket.accessKey(),
            "PIGGYBACK_S3_SECRET_KEY", bucket.secretKey()));
  }

  private static String upload(Visitor admin, byte[] file) {
    String upload =
        admin
            .post(
                "/api/admin/uploads",
                Map.of("file_name", "boat.mp4", "title", "Our boat", "size", file.length))
            .text("id");
    String path = "/api/admin/uploads/" + upload;
    admin.put(
        path + "/subtitles",
        "text/plain",
        BodyPublishers.ofString("1\n00:00:01,000 --> 00:00:02,000\nA boat on the river.\n"));
    admin.put(
        path + "/content?offset=0", "application/octet-stream", BodyPublishers.ofByteArray(file));
    String job = admin.post(path + "/ingestion", Map.of()).text("id");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Answer now = admin.get("/api/admin/ingestions/" + job);
      if (now.text("state").equals("done")) {
        return now.text("video_id");
      }
      assertThat(now.text("state")).as(now.text("message")).matches("waiting|running");
      assertThat(System.nanoTime()).as(now.text("message")).isLessThan(deadline);
    }
  }

  private static void assertPart(Visitor admin, String path, byte[] whole) {
    int first = whole.length / 3;
    int last = whole.length / 2;
    HttpResponse<byte[]> part = admin.bytes(path, "Range", "bytes=" + first + "-" + last);
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValue("Content-Range"))
        .contains("bytes %d-%d/%d".formatted(first, last, whole.length));
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, first, last + 1));
    HttpResponse<byte[]> tail = admin.bytes(path, "Range", "bytes=-7");
    assertThat(tail.body()).isEqualTo(Arrays.copyOfRange(whole, whole.length - 7, whole.length));
    assertThat(admin.bytes(path).body()).isEqualTo(whole);
    assertThat(admin.bytes(path, "Range", "bytes=" + whole.length + "-").statusCode())
        .isEqualTo(416);
  }

  private static void assertUnavailable(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.text("error")).isEqualTo("storage_unavailable");
  }

  private static Visitor admin(RunningServer server) {
    Visitor admin = new Visitor(server.uri());
    assertThat(admin.post("/api/admin/verify-access", Map.of("password", "river-boat-7")).status())
        .isEqualTo(200);
    return admin;
  }
}
