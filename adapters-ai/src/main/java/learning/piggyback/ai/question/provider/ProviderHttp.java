package learning.piggyback.ai.question.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import learning.piggyback.application.job.JobCancelled;

/**
 * LangChain4j's calls over the JDK's client. Unlike the library's own build: the time limit holds
 * for the whole answer, {@code Retry-After} is kept, an answer has a largest size, an interrupt
 * breaks the connection at once, and redirects are not followed, since the key would go along.
 */
final class ProviderHttp implements HttpClient, AutoCloseable {

  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

  /** Seven questions are a few kB; error pages of proxies can be longer. */
  private static final long LARGEST_ANSWER = 2_000_000;

  private final java.net.http.HttpClient client =
      java.net.http.HttpClient.newBuilder()
          .connectTimeout(CONNECT_LIMIT)
          .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
          .version(java.net.http.HttpClient.Version.HTTP_1_1)
          .build();

  private final Duration timeLimit;
  private final Predicate<String> declines;
  private final Clock clock;

  /**
   * @param declines whether the body of a successful answer is a refusal
   */
  ProviderHttp(Duration timeLimit, Predicate<String> declines, Clock clock) {
    this.timeLimit = timeLimit;
    this.declines = declines;
    this.clock = clock;
  }

  /** What LangChain4j's builders take. The time limit is the configured one, not theirs. */
  HttpClientBuilder builder() {
    return new Builder();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<byte[]> response = send(translated(request));
    String body = new String(response.body(), UTF_8);
    if (response.statusCode() / 100 != 2) {
      throw new HttpFault(
          response.statusCode(), body, AskedRest.of(response.headers(), body, clock));
    }
    if (declines.test(body)) {
      throw new ContentFilteredException("declined");
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("questions are not streamed");
  }

  private HttpResponse<byte[]> send(java.net.http.HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
    try {
      return answer.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new TimeoutException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException broken
          ? new UncheckedIOException(broken)
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobCancelled();
    } finally {
      answer.cancel(true);
    }
  }

  private static java.net.http.HttpRequest translated(HttpRequest request) {
    java.net.http.HttpRequest.Builder translated =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(
                request.method().name(),
                java.net.http.HttpRequest.BodyPublishers.ofString(
                    request.body() == null ? "" : request.body(), UTF_8));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> translated.header(name, value)));
    return translated.build();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private final class Builder implements HttpClientBuilder {

    @Override
    public Duration connectTimeout() {
      return CONNECT_LIMIT;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration limit) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return timeLimit;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration limit) {
      return this;
    }

    @Override
    public HttpClient build() {
      return ProviderHttp.this;
    }
  }
}
