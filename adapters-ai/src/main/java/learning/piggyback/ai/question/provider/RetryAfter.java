package learning.piggyback.ai.question.provider;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a service asks to be left alone: in headers, or in the body as Google does. */
final class RetryAfter {

  private static final Pattern IN_BODY =
      Pattern.compile("\"retryDelay\"\\s*:\\s*\"([0-9]{1,6}(?:\\.[0-9]{1,9})?)s\"");

  private RetryAfter() {}

  static Optional<Duration> of(HttpHeaders headers, String body, Clock clock) {
    return headers
        .firstValue("retry-after-ms")
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(text -> Duration.ofMillis(Long.parseLong(text)))
        .or(() -> headers.firstValue("Retry-After").flatMap(text -> header(text.strip(), clock)))
        .or(() -> inBody(body));
  }

  /** Seconds or a date (RFC 9110, section 10.2.3). */
  private static Optional<Duration> header(String text, Clock clock) {
    if (text.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      ZonedDateTime at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(clock.instant(), at.toInstant());
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> inBody(String body) {
    Matcher delay = IN_BODY.matcher(body);
    return delay.find()
        ? Optional.of(Duration.ofMillis((long) (Double.parseDouble(delay.group(1)) * 1_000)))
        : Optional.empty();
  }
}
