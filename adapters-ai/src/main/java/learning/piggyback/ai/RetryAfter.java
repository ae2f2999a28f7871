package learning.piggyback.ai;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a service asks to be left alone: {@code Retry-After} (RFC 9110, section 10.2.3). */
public final class RetryAfter {

  private RetryAfter() {}

  /** In seconds or as a date; empty where there is none that can be read. */
  public static Optional<Duration> of(HttpHeaders headers, Clock clock) {
    return headers
        .firstValue("Retry-After")
        .map(String::strip)
        .flatMap(text -> duration(text, clock));
  }

  private static Optional<Duration> duration(String text, Clock clock) {
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
}
