package learning.piggyback.web.account.login;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.web.Arrival;

/**
 * The cookie that holds a browser's session token. It is as the prefix {@code __Host-} demands, but
 * does not have it: that needs TLS, which an installation at home has not, and one that moves
 * behind TLS would end all its sessions.
 */
public final class SessionCookie {

  public static final String NAME = "piggyback_session";

  /** The server ends sessions sooner; this only keeps the log-in over a restart of the browser. */
  private static final Duration MAX_AGE = Duration.ofDays(30);

  private SessionCookie() {}

  /** The token; empty when there is none. */
  public static Optional<String> read(HttpRequest<?> request) {
    return request.getCookies().findCookie(NAME).map(Cookie::getValue).filter(v -> !v.isEmpty());
  }

  static Cookie holding(String token, HttpRequest<?> request) {
    return cookie(token, request).maxAge(MAX_AGE.toSeconds());
  }

  static Cookie cleared(HttpRequest<?> request) {
    return cookie("", request).maxAge(0);
  }

  private static Cookie cookie(String value, HttpRequest<?> request) {
    return Cookie.of(NAME, value)
        .path("/")
        .httpOnly(true)
        .sameSite(SameSite.Lax)
        .secure(Arrival.of(request).secure());
  }
}
