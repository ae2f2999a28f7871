package learning.piggyback.web.quiz;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import learning.piggyback.web.Failures;
import learning.piggyback.web.account.login.SessionCookie;
import org.jspecify.annotations.Nullable;

/** Tells a session that has answers graded too fast to wait. */
@ServerFilter(
    patterns = {"/api/check_answer", "/api/learners/children/*/sessions/*/answers"},
    methods = HttpMethod.POST)
final class AnswerPaceFilter {

  /** The framework's ServerFilterPhase.SECURITY ends here. */
  private static final int AFTER_SECURITY = 39_250;

  private final AnswerPace pace;

  AnswerPaceFilter(AnswerPace pace) {
    this.pace = pace;
  }

  /** After the session was recognised, so that forged ones take nobody's place. */
  @Order(AFTER_SECURITY)
  @RequestFilter
  @Nullable HttpResponse<?> slowDown(HttpRequest<?> request) {
    Duration wait = SessionCookie.read(request).map(pace::take).orElse(Duration.ZERO);
    if (wait.isZero()) {
      return null;
    }
    return Failures.of(
            request,
            HttpStatus.TOO_MANY_REQUESTS,
            "too_many_answers",
            "That is too many answers at once. Please wait a little.")
        .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
  }
}
