package learning.piggyback.web.account.login;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import learning.piggyback.web.Arrival;

/** The cookie by which a browser that has logged in before is told from strangers. */
final class DeviceCookie {

  static final String NAME = "piggyback_device";

  private static final Duration MAX_AGE = Duration.ofDays(365);

  private DeviceCookie() {}

  /** Empty when there is none. */
  static String read(HttpRequest<?> request) {
    return request.getCookies().findCookie(NAME).map(Cookie::getValue).orElse("");
  }

  static Cookie holding(String mark, HttpRequest<?> request) {
    return Cookie.of(NAME, mark)
        .path("/api")
        .httpOnly(true)
        .sameSite(SameSite.Lax)
        .secure(Arrival.of(request).secure())
        .maxAge(MAX_AGE.toSeconds());
  }
}
