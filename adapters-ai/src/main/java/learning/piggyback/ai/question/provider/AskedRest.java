package learning.piggyback.ai.question.provider;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.ai.RetryAfter;

/** How long a service asks to be left alone: in headers, or in the body as Google does. */
final class AskedRest {

  private static final Pattern IN_BODY =
      Pattern.compile("\"retryDelay\"\\s*:\\s*\"([0-9]{1,6}(?:\\.[0-9]{1,9})?)s\"");

  private AskedRest() {}

  static Optional<Duration> of(HttpHeaders headers, String body, Clock clock) {
    return headers
        .firstValue("retry-after-ms")
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(text -> Duration.ofMillis(Long.parseLong(text)))
        .or(() -> RetryAfter.of(headers, clock))
        .or(() -> inBody(body));
  }

  private static Optional<Duration> inBody(String body) {
    Matcher delay = IN_BODY.matcher(body);
    return delay.find()
        ? Optional.of(Duration.ofMillis((long) (Double.parseDouble(delay.group(1)) * 1_000)))
        : Optional.empty();
  }
}
