package learning.piggyback.domain.job;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.domain.DomainProblem;

/**
 * How much of something large has come in.
 *
 * @param doneBytes so far
 * @param totalBytes empty when nobody says
 * @param bytesPerSecond empty while it is not known
 */
public record Transfer(long doneBytes, OptionalLong totalBytes, OptionalLong bytesPerSecond) {

  public Transfer {
    if (doneBytes < 0 || totalBytes.orElse(0) < 0 || bytesPerSecond.orElse(0) < 0) {
      throw DomainProblem.invalid("invalid_transfer", "Bytes are not negative.");
    }
  }

  /** How long the rest takes at this speed; empty when total or speed is unknown. */
  public Optional<Duration> timeLeft() {
    long speed = bytesPerSecond.orElse(0);
    if (totalBytes.isEmpty() || speed == 0) {
      return Optional.empty();
    }
    long rest = Math.max(0, totalBytes.getAsLong() - doneBytes);
    return Optional.of(Duration.ofSeconds(Math.ceilDiv(rest, speed)));
  }
}
