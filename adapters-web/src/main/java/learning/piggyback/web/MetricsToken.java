package learning.piggyback.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Lets in who brings the configured token to the metrics, and to nothing else. */
@Singleton
final class MetricsToken implements AuthenticationFetcher<HttpRequest<?>> {

  private static final String SCHEME = "Bearer ";

  private final Optional<byte[]> token;

  MetricsToken(MetricsConfiguration configuration) {
    this.token = Optional.ofNullable(configuration.token()).map(MetricsToken::bytes);
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    boolean known =
        request.getPath().equals(MetricsController.PATH)
            && token.isPresent()
            && request
                .getHeaders()
                .get(HttpHeaders.AUTHORIZATION, String.class)
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> bytes(header.substring(SCHEME.length())))
                .filter(given -> MessageDigest.isEqual(given, token.get()))
                .isPresent();
    return known
        ? Mono.just(Authentication.build(PiggybackApi.METRICS, List.of(PiggybackApi.METRICS)))
        : Mono.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
