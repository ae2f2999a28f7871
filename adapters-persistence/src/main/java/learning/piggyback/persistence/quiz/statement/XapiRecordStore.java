package learning.piggyback.persistence.quiz.statement;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import learning.piggyback.application.quiz.statement.LearningRecordStore;
import learning.piggyback.application.quiz.statement.Outgoing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Any store that speaks xAPI 1.0.3. Redirects are not followed, since password and statements would
 * go along.
 */
public final class XapiRecordStore implements LearningRecordStore, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(XapiRecordStore.class);

  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

  /** The ids of a batch are 2 kB; error pages of proxies can be longer. */
  private static final long LARGEST_ANSWER = 1_000_000;

  private static final int LONGEST_EXCERPT = 200;
  private static final int CONFLICT = 409;

  /** Statuses that say nothing of the statements, but of settings or of the moment. */
  private static final Set<Integer> NOT_ABOUT_STATEMENTS =
      Set.of(401, 403, 404, 405, 407, 408, 425, 429);

  private final RecordStoreConfiguration configuration;
  private final Clock clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT_LIMIT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /**
   * @param configuration with a url
   */
  public XapiRecordStore(RecordStoreConfiguration configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
    log.info("Statements are sent to {}", name());
  }

  @Override
  public String name() {
    return configuration.statements().getHost();
  }

  @Override
  public Answer put(List<Outgoing> statements) {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            request(statements), BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER));
    try {
      return read(
          answer.get(configuration.timeLimit().toMillis(), TimeUnit.MILLISECONDS),
          statements.size());
    } catch (TimeoutException _) {
      return away("The store takes too long.");
    } catch (ExecutionException e) {
      return broken(e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return away("The server was stopped.");
    } finally {
      answer.cancel(true);
    }
  }

  private HttpRequest request(List<Outgoing> statements) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(configuration.statements())
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("X-Experience-API-Version", "1.0.3")
            .POST(
                BodyPublishers.ofString(
                    statements.stream()
                        .map(Outgoing::document)
                        .collect(Collectors.joining(",", "[", "]"))));
    configuration.authorization().ifPresent(value -> request.header("Authorization", value));
    return request.build();
  }

  private Answer read(HttpResponse<String> response, int sent) {
    int status = response.statusCode();
    if (status / 100 == 2 || (status == CONFLICT && sent == 1)) {
      return new Taken(); // A conflict: it has one of this id, and only ours have it.
    }
    if (status / 100 != 4 || NOT_ABOUT_STATEMENTS.contains(status)) {
      return new Away(retryAfter(response.headers()), problem(status));
    }
    return new Refused("HTTP " + status + excerpt(response.body()));
  }

  private static String problem(int status) {
    return switch (status) {
      case 401, 403, 407 -> "The store does not let us in (HTTP %d).".formatted(status);
      case 404, 405 -> "There is no store at this address (HTTP %d).".formatted(status);
      case 429 -> "The store has too much to do (HTTP 429).";
      default -> "The store answers HTTP %d.".formatted(status);
    };
  }

  private static String excerpt(String body) {
    String line = body.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.isEmpty() ? "" : ": " + line.substring(0, Math.min(line.length(), LONGEST_EXCERPT));
  }

  /** In seconds or as a date (RFC 9110, section 10.2.3); empty where it cannot be read. */
  private Optional<Duration> retryAfter(HttpHeaders headers) {
    String text = headers.firstValue("Retry-After").orElse("").strip();
    if (text.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      ZonedDateTime at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(Duration.between(clock.instant(), at.toInstant()))
          .filter(Duration::isPositive);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Answer broken(@Nullable Throwable cause) {
    if (cause instanceof IOException) {
      log.info("The store of learning records cannot be used: {}", cause.toString());
      return away("The store cannot be reached.");
    }
    throw new IllegalStateException(cause);
  }

  private static Away away(String problem) {
    return new Away(Optional.empty(), problem);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
