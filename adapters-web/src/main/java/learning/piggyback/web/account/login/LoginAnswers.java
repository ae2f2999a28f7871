package learning.piggyback.web.account.login;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Function;
import learning.piggyback.application.account.login.LogIn;
import learning.piggyback.application.account.login.LogIn.Outcome;
import learning.piggyback.application.account.session.LogOut;
import learning.piggyback.web.Failures;

/** Logs a browser in: tries its proof, ends the session it had, sets the cookie of the new one. */
@Singleton
final class LoginAnswers {

  private final LogIn logIn;
  private final LogOut logOut;
  private final ClientAddress addresses;

  LoginAnswers(LogIn logIn, LogOut logOut, ClientAddress addresses) {
    this.logIn = logIn;
    this.logOut = logOut;
    this.addresses = addresses;
  }

  /**
   * @param refused what to answer when the proof is wrong
   * @param welcome what to answer when it is right
   */
  HttpResponse<?> answer(
      HttpRequest<?> request,
      LogIn.Proof proof,
      MutableHttpResponse<?> refused,
      Function<Outcome.LoggedIn, Object> welcome) {
    return switch (logIn.logIn(proof, clientOf(request))) {
      case Outcome.LoggedIn loggedIn -> {
        SessionCookie.read(request).ifPresent(logOut::logOut);
        yield HttpResponse.ok(welcome.apply(loggedIn))
            .cookie(SessionCookie.holding(loggedIn.token(), request))
            .cookie(DeviceCookie.holding(loggedIn.deviceMark(), request));
      }
      case Outcome.Refused _ -> refused;
      case Outcome.Throttled(Duration wait) ->
          later(
              wait,
              Failures.of(
                  request,
                  HttpStatus.TOO_MANY_REQUESTS,
                  "too_many_tries",
                  "Too many tries. Please wait a little and try again."));
      case Outcome.Busy(Duration wait) ->
          later(
              wait,
              Failures.of(
                  request,
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "busy",
                  "Very many people are logging in. Please try again in a moment."));
    };
  }

  private LogIn.Client clientOf(HttpRequest<?> request) {
    return new LogIn.Client(addresses.of(request), DeviceCookie.read(request));
  }

  private static HttpResponse<?> later(Duration wait, MutableHttpResponse<?> answer) {
    return answer.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
  }
}
