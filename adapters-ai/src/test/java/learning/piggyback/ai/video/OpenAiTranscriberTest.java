package learning.piggyback.ai.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.RecordedProgress;
import learning.piggyback.application.video.SoundPiece;
import learning.piggyback.application.video.Transcriber;
import learning.piggyback.application.video.TranscriberContract;
import learning.piggyback.application.video.TranscriptionFailed;
import learning.piggyback.domain.video.Cue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenAiTranscriberTest implements TranscriberContract {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
  private static final String FOX =
      "{\"text\": \"A fox.\", \"segments\": [{\"start\": 0, \"end\": 1.5, \"text\": \" A fox. \"}]}";
  private static final Cue A_FOX = new Cue(Duration.ZERO, Duration.ofMillis(1_500), "A fox.");

  private final TranscriptionServer server = new TranscriptionServer();
  private final OpenAiTranscriber transcriber = transcriber(server.url(), Duration.ofSeconds(20));

  @AfterEach
  void close() {
    server.close();
    transcriber.close();
  }

  @Override
  public Transcriber testee() {
    return transcriber;
  }

  @Override
  public void say(List<Cue> cues) {
    String segments = cues.stream().map(OpenAiTranscriberTest::segment).collect(joining(","));
    server.then(200, "{\"task\": \"transcribe\", \"segments\": [" + segments + "]}");
  }

  @Override
  public void breakIt() {
    server.then(500, "<html>Internal Server Error</html>");
  }

  @Test
  void requestShouldBeTheFormThatServicesTake() {
    server.then(200, FOX);
    byte[] wav = new byte[256];
    for (int i = 0; i < wav.length; i++) {
      wav[i] = (byte) i;
    }

    transcriber.transcribe(
        new SoundPiece(Duration.ZERO, Duration.ofSeconds(10), wav), Progress.SILENT);

    TranscriptionServer.Call call = server.calls().getFirst();
    assertThat(call.path()).isEqualTo("/v1/audio/transcriptions");
    assertThat(call.headers().get("Authorization")).containsExactly("Bearer secret-key");
    assertThat(call.headers().get("Content-type"))
        .singleElement()
        .asString()
        .startsWith("multipart/form-data;");
    assertThat(call.body())
        .contains("name=\"model\"\r\n\r\ntiny\r\n")
        .contains("name=\"response_format\"\r\n\r\nverbose_json\r\n")
        .contains("name=\"timestamp_granularities[]\"\r\n\r\nsegment\r\n")
        .contains("name=\"language\"\r\n\r\nen\r\n")
        .contains("name=\"file\"; filename=\"sound.wav\"\r\nContent-Type: audio/wav\r\n\r\n")
        .contains(new String(wav, ISO_8859_1));
    assertThat(transcriber.name()).startsWith("tiny at 127.0.0.1:").doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 409, 425, 429, 500, 502, 503, 504, 529})
  void passingFailureShouldBeTriedAgain(int status) {
    server.then(status, "").then(200, FOX);

    assertThat(transcribe()).containsExactly(A_FOX);
    assertThat(server.calls()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 307, 400, 401, 403, 404, 413, 415, 422})
  void lastingFailureShouldNotBeTriedAgain(int status) {
    server.then(status, "Location", server.url() + "/elsewhere");

    assertThatThrownBy(this::transcribe)
        .isInstanceOf(TranscriptionFailed.class)
        .hasMessageNotContaining("secret");
    assertThat(server.calls()).hasSize(1);
  }

  @Test
  void spentCreditShouldNotBeTriedAgain() {
    server.then(429, "{\"error\": {\"code\": \"insufficient_quota\"}}");

    assertThatThrownBy(this::transcribe).hasMessageContaining("credit");
    assertThat(server.calls()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1", "Fri, 01 May 2026 12:00:01 GMT"})
  void wishToBeLeftAloneShouldBeGranted(String retryAfter) {
    server.then(429, "Retry-After", retryAfter).then(200, FOX);
    long before = System.nanoTime();

    assertThat(transcribe()).containsExactly(A_FOX);
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"3600", "Fri, 01 May 2026 13:00:00 GMT"})
  void serviceThatWantsALongRestShouldBeGivenUp(String retryAfter) {
    server.then(429, "Retry-After", retryAfter);

    assertThatThrownBy(this::transcribe).hasMessage("The transcriber has too much to do.");
    assertThat(server.calls()).hasSize(1);
  }

  @Test
  void lastingTroubleShouldBeGivenUpAfterSomeTries() {
    breakIt();

    assertThatThrownBy(this::transcribe).hasMessage("The transcriber failed.");
    assertThat(server.calls()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OK",
        "null",
        "[]",
        "{\"segments\": [{\"start\": 0, \"end\": 1",
        "{\"segments\": [{\"start\": \"soon\", \"end\": 1, \"text\": \"x\"}]}"
      })
  void answerThatCannotBeReadShouldBeTriedAgain(String body) {
    server.then(200, body).then(200, FOX);

    assertThat(transcribe()).containsExactly(A_FOX);
  }

  @Test
  void brokenConnectionShouldBeTriedAgain() {
    server.thenHalf().thenHalf().then(200, FOX);

    assertThat(transcribe()).containsExactly(A_FOX);
  }

  @Test
  void hugeAnswerShouldNotBeTaken() {
    server.then(200, "{\"text\": \"" + "x".repeat(11_000_000) + "\"}").then(200, FOX);

    assertThat(transcribe()).containsExactly(A_FOX);
  }

  @Test
  void slowServiceShouldBeGivenUp() {
    server.thenNothing().thenHalfAndNothing();
    try (OpenAiTranscriber impatient = transcriber(server.url(), Duration.ofMillis(300))) {
      assertThatThrownBy(() -> impatient.transcribe(PIECE, Progress.SILENT))
          .isInstanceOf(TranscriptionFailed.class)
          .hasMessage("The transcriber takes too long.");
    }
    assertThat(server.calls()).hasSize(4);
  }

  @Test
  void requestUnderWayShouldBeCancelled() {
    server.thenNothing();

    assertThatThrownBy(() -> transcriber.transcribe(PIECE, new RecordedProgress(3)))
        .isInstanceOf(JobCancelled.class);
  }

  @Test
  void absentServiceShouldBeNamed() {
    server.close();

    assertThatThrownBy(this::transcribe).hasMessage("The transcriber cannot be reached.");
  }

  @Test
  void wordsWithoutTimesShouldBeRefused() {
    server.then(200, "{\"text\": \"A fox.\"}");

    assertThatThrownBy(this::transcribe).hasMessageContaining("another model");
    assertThat(server.calls()).hasSize(1);
  }

  @Test
  void wordsMadeOfSilenceShouldBeLeftOut() {
    String segment =
        "{\"start\": %s, \"end\": %s, \"text\": \"%s\", \"no_speech_prob\": %s, \"avg_logprob\": %s}";
    server.then(
        200,
        "{\"segments\": ["
            + String.join(
                ",",
                segment.formatted(0, 1, "Thanks for watching!", 0.9, -1.5),
                segment.formatted(1, 2, "A whisper.", 0.9, -0.3),
                segment.formatted(3, 2, "Backwards.", 0.1, -0.3),
                segment.formatted(-1, 2, "\\n Early\\n words. ", 0.1, -0.3),
                segment.formatted(99, 100, "Beyond.", 0.1, -0.3),
                segment.formatted(4, 5, " ", 0.1, -0.3),
                "{\"text\": \"no times\"}")
            + "]}");

    assertThat(transcribe())
        .extracting(Cue::text)
        .containsExactly("Early words.", "A whisper.", "Backwards.");
  }

  private List<Cue> transcribe() {
    return transcriber.transcribe(PIECE, Progress.SILENT);
  }

  private static OpenAiTranscriber transcriber(String url, Duration limit) {
    return new OpenAiTranscriber(
        new TranscriberConfiguration(
            url,
            "secret-key",
            "tiny",
            "en",
            limit,
            4,
            Duration.ofMillis(1),
            Duration.ofSeconds(30)),
        ObjectMapper.getDefault(),
        NOON);
  }

  private static String segment(Cue cue) {
    return String.format(
        Locale.ROOT,
        "{\"id\": 0, \"start\": %.3f, \"end\": %.3f, \"text\": \" %s\", \"tokens\": [1, 2]}",
        cue.start().toMillis() / 1e3,
        cue.end().toMillis() / 1e3,
        cue.text());
  }
}
