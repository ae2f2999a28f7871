package learning.piggyback.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site makes a browser send: requests that change something, and sockets.
 * Clients that say nothing of where they come from are no browsers and pass.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SameOriginFilter {

  private static final Set<HttpMethod> HARMLESS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  @RequestFilter
  @Nullable HttpResponse<?> refuseForeign(HttpRequest<?> request) {
    if (!changesSomething(request) || (isOwnSite(request) && isOwnOrigin(request))) {
      return null;
    }
    return Failures.of(
        request, HttpStatus.FORBIDDEN, "csrf", "This request came from another site.");
  }

  private static boolean changesSomething(HttpRequest<?> request) {
    return !HARMLESS.contains(request.getMethod())
        || "websocket".equalsIgnoreCase(request.getHeaders().get(HttpHeaders.UPGRADE));
  }

  private static boolean isOwnSite(HttpRequest<?> request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    return site == null || OWN_SITES.contains(site.toLowerCase(Locale.ROOT));
  }

  private static boolean isOwnOrigin(HttpRequest<?> request) {
    String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
    return origin == null
        || Arrival.of(request)
            .host()
            .filter(host -> authorityOf(origin).equals(withoutPort(origin, host)))
            .isPresent();
  }

  /** {@code host:port} of an origin, without the port that its scheme implies; empty for "null". */
  private static String authorityOf(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : withoutPort(origin, authority);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static String withoutPort(String origin, String authority) {
    String implied = origin.startsWith("https:") ? ":443" : ":80";
    String lower = authority.toLowerCase(Locale.ROOT);
    return lower.endsWith(implied) ? lower.substring(0, lower.length() - implied.length()) : lower;
  }
}
