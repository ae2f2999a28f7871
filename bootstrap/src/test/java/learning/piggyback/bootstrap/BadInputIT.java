package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import learning.piggyback.bootstrap.Visitor.Answer;
import learning.piggyback.media.video.WebSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong, odd, repeated and interrupted input: a clear answer, and nothing half-made is left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

  @TempDir private static Path data;

  private final WebSite site = StorySite.open();
  private RunningServer server;
  private Visitor admin;

  @BeforeAll
  void start() {
    server =
        RunningServer.start(
            data,
            Map.of(
                "ADMIN_PASSWORD", "river-boat-7",
                "PIGGYBACK_DEMO", "false",
                "PIGGYBACK_ALLOWED_HOSTS", site.host() + ",unreachable.invalid"));
    admin = new Visitor(server.uri());
    admin.post("/api/admin/verify-access", Map.of("password", "river-boat-7"));
  }

  @AfterAll
  void stop() {
    server.close();
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', invalid_url",
    "not a url, invalid_url",
    "--exec=touch /tmp/x, invalid_url",
    "file:///etc/passwd, invalid_url",
    "https://evil.example/?youtube.com, invalid_url",
    "http://127.0.0.1:1/private.mp4, invalid_url",
    "SITE/elsewhere.mp4, invalid_url",
    "SITE/missing.mp4, download_failed",
    "http://unreachable.invalid/a.mp4, download_failed",
    "SITE/text.mp4, invalid_container",
    "SITE/sound.mp4, video_file_missing",
    "SITE/blink.mp4, video_too_short",
  })
  void refusedDownloadShouldSayWhyAndLeaveNothing(String url, String code) {
    List<Path> before = mediaFiles();
    Answer answer = admin.postForm("/api/download", "url", url.replace("SITE", site.url("")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).containsEntry("success", false).containsKeys("message", "error_code");
    if (code != null) {
      assertThat(answer.json()).containsEntry("error_code", code);
    }
    assertThat(mediaFiles()).isEqualTo(before);
  }

  @Test
  void missingUrlShouldBe422() {
    assertThat(admin.postForm("/api/download", "other", "x").status()).isEqualTo(422);
  }

  @Test
  void videoWithoutWordsShouldNeedATranscript() {
    String video = ingested("/silent.mp4", 2);
    List<Json> messages =
        GenerationSocket.open(admin, video, Map.of("provider", "offline")).until("done");
    Json result = messages.stream().filter(m -> m.is("segment_result")).findFirst().orElseThrow();
    assertThat(result.text("result", "error", "reason")).isEqualTo("needs_transcript");
  }

  @Test
  void sameVideoTwiceAtOnceShouldBecomeOne() {
    List<CompletableFuture<Answer>> twice =
        Stream.generate(() ->
                CompletableFuture.supplyAsync(
                    () -> admin.postForm("/api/download", "url", site.url("/boat.html"))))
            .limit(2)
            .toList();
    List<String> ids = twice.stream().map(f -> f.join().text("video_id")).toList();
    assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    assertThat(admin.postForm("/api/download", "url", site.url("/boat.html")).text("video_id"))
        .isEqualTo(ids.getFirst());
  }

  @Test
  void framesBeforeADownloadShouldFailPlainly() {
    Answer answer = admin.post("/api/frames/never-downloaded", Map.of());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).containsEntry("success", false).containsEntry("files", List.of());
  }

  @Test
  void generationBeforeFramesShouldFailPlainly() {
    Json message = GenerationSocket.open(admin, "never-downloaded", Map.of()).next();
    assertThat(message.fields())
        .containsEntry("type", "error")
        .containsEntry("message", "Frames not found. Please extract frames first.");
  }

  @Test
  void garbageOnTheSocketShouldGetOneError() {
    String video = ingested("/silent.mp4", 2);
    for (Object garbage :
        new Object[] {"{", "[1]", Map.of("interval_seconds", "ten"), Map.of("provider", "gpt-9")}) {
      assertThat(GenerationSocket.open(admin, video, garbage).next().is("error")).isTrue();
    }
  }

  @Test
  void socketWithoutASessionShouldBeRefused() {
    assertThatThrownBy(() -> GenerationSocket.open(new Visitor(server.uri()), "x", Map.of()))
        .rootCause()
        .hasMessageContaining("401");
  }

  @Test
  void vanishedSocketShouldNotStopTheRunAndASecondShouldSeeItAll() {
    String video = ingested("/boat.html", 70);
    Map<String, Object> request = Map.of("interval_seconds", 5, "full_duration", true);
    GenerationSocket first = GenerationSocket.open(admin, video, request);
    GenerationSocket second = GenerationSocket.open(admin, video, request);
    String run = first.next().text("run_id");
    first.vanish();
    List<Json> seen = second.until("done");
    assertThat(seen.getLast().number("segments_count")).isEqualTo(14);

    List<Json> replayed = GenerationSocket.open(admin, video, Map.of("run_id", run)).until("done");
    assertThat(replayed.getLast().number("segments_count")).isEqualTo(14);
    assertThat(segments(replayed)).isEqualTo(segments(seen));
  }

  @Test
  void malformedJsonAndWrongTypesShouldBe4xx() {
    assertThat(admin.postRaw("/api/submit-questions", "application/json", "{").status())
        .isEqualTo(400);
    Answer wrongType =
        admin.post("/api/submit-questions", Map.of("video_id", 7, "questions", "none"));
    assertThat(wrongType.status()).isEqualTo(422);
    assertThat(wrongType.list("detail")).isNotEmpty();
    Answer unknown = admin.get("/api/no-such-route");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.json()).containsEntry("success", false).containsKey("request_id");
  }

  @Test
  void foreignPagesShouldNotChangeAnything() {
    assertThat(
            admin
                .bytes(
                    "/api/session",
                    "Origin",
                    "https://evil.example",
                    "Sec-Fetch-Site",
                    "cross-site")
                .statusCode())
        .isEqualTo(200);
    assertThat(admin.postFrom("https://evil.example", "/api/expert/logout").status())
        .isEqualTo(403);
  }

  private String ingested(String path, int frames) {
    Answer downloaded = admin.postForm("/api/download", "url", site.url(path));
    assertThat(downloaded.json()).containsEntry("success", true);
    String video = downloaded.text("video_id");
    assertThat(admin.post("/api/frames/" + video, Map.of()).json())
        .containsEntry("success", true)
        .containsEntry("count", frames);
    return video;
  }

  private static List<Object> segments(List<Json> messages) {
    return messages.stream().filter(m -> m.is("segment_result")).map(m -> m.at("result")).toList();
  }

  private static List<Path> mediaFiles() {
    try {
      return LiveFolder.files(data.resolve("media"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
