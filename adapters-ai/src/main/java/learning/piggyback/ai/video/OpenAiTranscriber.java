package learning.piggyback.ai.video;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.SoundPiece;
import learning.piggyback.application.video.Transcriber;
import learning.piggyback.application.video.TranscriptionFailed;
import learning.piggyback.domain.video.Cue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Any service that speaks OpenAI's {@code POST /v1/audio/transcriptions}: OpenAI itself,
 * whisper.cpp, faster-whisper, LocalAI. Redirects are not followed, since the key would go along.
 */
public final class OpenAiTranscriber implements Transcriber, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(OpenAiTranscriber.class);

  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

  /** How often it is asked whether the work is to stop. */
  private static final Duration TICK = Duration.ofMillis(250);

  /** Five minutes of talk with all details are about 100 kB. */
  private static final long LARGEST_ANSWER = 10_000_000;

  private final TranscriberConfiguration configuration;
  private final ReplyReader reader;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT_LIMIT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /**
   * @param configuration with a url
   */
  public OpenAiTranscriber(TranscriberConfiguration configuration, ObjectMapper json, Clock clock) {
    this.configuration = configuration;
    this.reader = new ReplyReader(json, clock);
  }

  @Override
  public String name() {
    return configuration.model() + " at " + configuration.endpoint().getAuthority();
  }

  @Override
  public List<Cue> transcribe(SoundPiece piece, Progress progress) {
    HttpRequest request = request(piece);
    Duration wait = configuration.firstWait();
    for (int attempt = 1; ; attempt++) {
      progress.stopIfCancelled();
      switch (send(request, piece.length(), progress)) {
        case Reply.Heard(List<Cue> cues) -> {
          return cues;
        }
        case Reply.Refused(String message) -> throw new TranscriptionFailed(message);
        case Reply.Busy busy -> {
          Duration asked = longer(wait, busy.rest().orElse(wait));
          if (attempt >= configuration.tries()
              || asked.compareTo(configuration.longestWait()) > 0) {
            throw new TranscriptionFailed(busy.message());
          }
          log.info("Try {} failed, the next in {}: {}", attempt, asked, busy.message());
          pause(asked, progress);
          wait = wait.multipliedBy(2);
        }
      }
    }
  }

  private HttpRequest request(SoundPiece piece) {
    MultipartForm form = new MultipartForm();
    form.field("model", configuration.model());
    form.field("response_format", "verbose_json");
    form.field("timestamp_granularities[]", "segment");
    form.field("temperature", "0");
    configuration.spoken().ifPresent(language -> form.field("language", language));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(configuration.endpoint())
            .header("Content-Type", form.contentType())
            .header("Accept", "application/json")
            .POST(form.withFile("file", "sound.wav", "audio/wav", piece.wav()));
    configuration.bearer().ifPresent(key -> request.header("Authorization", "Bearer " + key));
    return request.build();
  }

  /** The time limit holds for the whole answer, not only until its first byte. */
  private Reply send(HttpRequest request, Duration length, Progress progress) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
    long deadline = System.nanoTime() + configuration.timeLimit().toNanos();
    try {
      progress.stopIfCancelled();
      while (System.nanoTime() - deadline < 0) {
        try {
          return reader.read(answer.get(TICK.toMillis(), TimeUnit.MILLISECONDS), length);
        } catch (TimeoutException _) {
          progress.stopIfCancelled();
        }
      }
      return Reply.Busy.of("The transcriber takes too long.");
    } catch (ExecutionException e) {
      return broken(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      answer.cancel(true);
    }
  }

  private static Reply broken(@Nullable Throwable cause) {
    log.info("The transcriber cannot be used: {}", String.valueOf(cause));
    return switch (cause) {
      case ConnectException _ -> Reply.Busy.of("The transcriber cannot be reached.");
      case IOException _ -> Reply.Busy.of("The connection to the transcriber broke.");
      case null, default -> throw new IllegalStateException(cause);
    };
  }

  private static void pause(Duration wait, Progress progress) {
    long end = System.nanoTime() + wait.toNanos();
    try {
      for (long left = wait.toNanos(); left > 0; left = end - System.nanoTime()) {
        progress.stopIfCancelled();
        TimeUnit.NANOSECONDS.sleep(Math.min(left, TICK.toNanos()));
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static TranscriptionFailed interrupted() {
    Thread.currentThread().interrupt();
    return new TranscriptionFailed("The work was interrupted.");
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
