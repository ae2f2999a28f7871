package learning.piggyback.web.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import learning.piggyback.application.World;
import learning.piggyback.application.video.inmemory.InMemoryMediaProbe;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are sent in pieces, over real connections. */
@MicronautTest(rebuildContext = true)
@Property(name = "micronaut.server.max-request-size", value = "40MB")
@Property(name = "micronaut.server.max-request-buffer-size", value = "1MB")
class UploadsTest {

  private static final String UPLOADS = "/api/admin/uploads";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser admin;

  @BeforeEach
  void open() {
    admin = new Browser(server).asAdmin();
  }

  private static byte[] video() throws IOException {
    try (InputStream content =
        InMemoryMediaProbe.contentOf(InMemoryMediaProbe.infoOf(Duration.ofSeconds(9)))) {
      return content.readAllBytes();
    }
  }

  private Browser.Answer begin(long size) {
    return admin.post(
        UPLOADS,
        "{'file_name': 'Our film.mp4', 'size': %d, 'licence': 'CC BY', 'source_note': 'Class 3'}"
            .formatted(size));
  }

  private HttpResponse<String> send(String id, long offset, byte[] bytes)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(admin.uri(UPLOADS + "/" + id + "/content?offset=" + offset))
            .header("Content-Type", "application/octet-stream")
            .timeout(Duration.ofSeconds(30))
            .PUT(BodyPublishers.ofByteArray(bytes))
            .build();
    return admin.client().send(request, BodyHandlers.ofString());
  }

  @Test
  void fileInTwoPiecesShouldBecomeAVideo() throws Exception {
    byte[] file = video();
    String id = begin(file.length).expect(200).at("/id");

    assertThat(send(id, 0, Arrays.copyOf(file, 20)).body()).contains("\"received\":20");
    assertThat(admin.get(UPLOADS).expect(200).at("/uploads/0/received")).isEqualTo("20");
    admin.post(UPLOADS + "/" + id + "/ingestion", "{}").expect(409);
    assertThat(send(id, 0, file).statusCode()).isEqualTo(409);
    assertThat(send(id, 20, Arrays.copyOfRange(file, 20, file.length)).statusCode()).isEqualTo(200);
    String ingestion = admin.post(UPLOADS + "/" + id + "/ingestion", "{}").expect(200).at("/id");

    Browser.Answer done = ended(ingestion);
    assertThat(done.at("/state")).as(done.text()).isEqualTo("done");
    assertThat(done.at("/asked_by")).isEqualTo("admin");
    Video video = world.videos.find(new VideoId(done.at("/video_id"))).orElseThrow();
    assertThat(video.title()).isEqualTo("Our film");
    assertThat(video.licence()).contains("CC BY");
    assertThat(admin.get(UPLOADS).json().at("/uploads")).isEmpty();
    Browser.Answer library = admin.get("/api/admin/videos");
    assertThat(library.at("/videos/0/source_note")).isEqualTo("Class 3");
    assertThat(library.json().at("/videos/0/stored_bytes").asLong()).isPositive();
    assertThat(library.json().at("/stored_bytes").asLong()).isPositive();
  }

  private Browser.Answer ended(String ingestion) throws InterruptedException {
    while (true) {
      Browser.Answer answer = admin.get("/api/admin/ingestions/" + ingestion).expect(200);
      if (!answer.at("/state").matches("waiting|running")) {
        return answer;
      }
      Thread.onSpinWait();
    }
  }

  @Test
  void longBodyShouldBeTakenWhereItIsAVideoAndNowhereElse() throws Exception {
    byte[] file = new byte[4 << 20];
    System.arraycopy("\0\0\0\u0018ftypisom".getBytes(ISO_8859_1), 0, file, 0, 12);
    String id = begin(file.length).at("/id");

    assertThat(send(id, 0, file).body()).contains("\"received\":" + file.length);

    String long2 = "{'title': '" + "x".repeat(2 << 20) + "'}";
    admin.put("/api/admin/videos/hedgehog", long2).expect(413);
  }

  @Test
  void textShouldBeRefusedAtOnce() throws Exception {
    byte[] text = "No video at all. ".repeat(100_000).getBytes(UTF_8);
    String id = begin(text.length).at("/id");

    HttpResponse<String> answer = send(id, 0, text);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("not_a_video");
    admin.get(UPLOADS + "/" + id).expect(404);
  }

  @Test
  void tooMuchShouldBeRefused() throws Exception {
    assertThat(begin(41L << 20).expect(413).at("/error")).isEqualTo("upload_too_large");
    begin(0).expect(400);
    String id = begin(30).at("/id");

    assertThat(send(id, 0, video()).statusCode()).isEqualTo(413);
  }

  @Test
  void subtitlesShouldBeTakenAsWebVttAndSubRip() {
    String id = begin(1_000).at("/id");
    String path = UPLOADS + "/" + id + "/subtitles";

    admin
        .send(
            "PUT",
            path,
            "1\r\n00:00:01,500 --> 0:00:02,25\r\nTilly\r\n",
            "Content-Type",
            "text/plain")
        .expect(200);
    admin.send("PUT", path, "Dear Sir", "Content-Type", "text/plain").expect(400);

    String stored = world.uploads.all().getFirst().subtitles().map(key -> read(key)).orElse("");
    assertThat(stored).isEqualTo("WEBVTT\n\n1\n00:00:01.500 --> 00:00:02.250\nTilly\n");
  }

  private String read(learning.piggyback.domain.video.MediaKey key) {
    try (InputStream content = world.media.open(key, 0, 10_000)) {
      return new String(content.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void discardedUploadShouldBeGone() {
    String id = begin(1_000).at("/id");

    admin.delete(UPLOADS + "/" + id).expect(200);

    admin.get(UPLOADS + "/" + id).expect(404);
    assertThat(admin.get(UPLOADS).json().at("/uploads")).isEmpty();
  }

  @Test
  void ingestionsShouldBePagedAndTriedAgain() {
    String url = "{'url': 'https://evil.example/?youtube.com'}";
    String id = admin.post("/api/admin/ingestions", url).expect(200).at("/id");
    String failed = endedNow(id);
    assertThat(failed).isEqualTo("failed");

    String again = admin.post("/api/admin/ingestions/" + id + "/retry", "{}").expect(200).at("/id");

    assertThat(again).isNotEqualTo(id);
    assertThat(endedNow(again)).isEqualTo("failed");
    assertThat(admin.get("/api/admin/ingestions?limit=1").json().at("/ingestions")).hasSize(1);
    assertThat(admin.get("/api/admin/ingestions?limit=10&offset=1").json().at("/ingestions"))
        .hasSize(1);
    admin.get("/api/admin/ingestions?limit=0").expect(422);
  }

  private String endedNow(String id) {
    try {
      return ended(id).at("/state");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void videoShouldBeRenamed() {
    world.ingested("Tilly.");
    String path = "/api/admin/videos/hedgehog";
    String version = admin.get("/api/admin/videos").at("/videos/0/version");

    admin
        .put(path, "{'title': ' Tilly\\u2019s kite ', 'licence': ' ', 'version': " + version + "}")
        .expect(200);

    Video video = world.videos.find(new VideoId("hedgehog")).orElseThrow();
    assertThat(video.title()).isEqualTo("Tilly’s kite");
    assertThat(video.licence()).isEmpty();
    admin.put(path, "{'title': 'x', 'version': " + version + "}").expect(409);
    admin.put(path, "{'title': ' '}").expect(400);
    admin.put(path, "{'title': '" + "x".repeat(301) + "'}").expect(400);
  }
}
