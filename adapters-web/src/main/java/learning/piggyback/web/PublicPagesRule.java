package learning.piggyback.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Lets everyone read the pages and their assets. A route says for itself whom it serves, and serves
 * nobody when it does not; what does not exist under {@link #GUARDED} is told to nobody but those
 * who are logged in.
 */
@Singleton
final class PublicPagesRule implements SecurityRule<HttpRequest<?>> {

  /** Where nothing is public unless its route says so. */
  static final List<String> GUARDED = List.of("/api", "/ws", "/downloads");

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Override
  public Publisher<SecurityRuleResult> check(
      @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
    if (request == null) {
      return Mono.just(SecurityRuleResult.UNKNOWN);
    }
    boolean isRoute = RouteAttributes.getRouteMatch(request).isPresent();
    boolean isPage = READING.contains(request.getMethod()) && !isGuarded(request.getPath());
    boolean mayKnowIsNothing = authentication != null;
    return Mono.just(
        !isRoute && (isPage || mayKnowIsNothing)
            ? SecurityRuleResult.ALLOWED
            : SecurityRuleResult.UNKNOWN);
  }

  /** After {@code @Secured}, which decides for the routes that have it. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  static boolean isGuarded(String path) {
    return GUARDED.stream().anyMatch(top -> path.equals(top) || path.startsWith(top + "/"));
  }
}
