package learning.piggyback.application.quiz.statement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How sending to the store of learning records goes.
 *
 * @param failures since something was last sent
 * @param notBefore when it is tried again; empty for at once
 * @param problem why the last try failed, for the admin; empty when it did not
 * @param lastSentAt when something was last sent
 */
public record Delivery(
    int failures,
    Optional<Instant> notBefore,
    Optional<String> problem,
    Optional<Instant> lastSentAt) {

  public static final Delivery NONE =
      new Delivery(0, Optional.empty(), Optional.empty(), Optional.empty());

  private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration LONGEST_REST = Duration.ofDays(1);
  private static final int DOUBLED_AT_MOST = 10;

  boolean mayTry(Instant now) {
    return notBefore.isEmpty() || !notBefore.get().isAfter(now);
  }

  static Delivery sent(Instant now) {
    return new Delivery(0, Optional.empty(), Optional.empty(), Optional.of(now));
  }

  /**
   * Waits twice as long after each failure, up to 15 minutes; longer when the store asks for it.
   */
  Delivery failed(LearningRecordStore.Away away, Instant now) {
    Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures, DOUBLED_AT_MOST));
    Duration wait = shorter(doubled, LONGEST_WAIT);
    Duration asked = shorter(away.rest().orElse(Duration.ZERO), LONGEST_REST);
    return new Delivery(
        failures + 1,
        Optional.of(now.plus(asked.compareTo(wait) > 0 ? asked : wait)),
        Optional.of(away.problem()),
        lastSentAt);
  }

  /** To be tried at once; what went wrong stays known until something is sent. */
  Delivery hurried() {
    return new Delivery(failures, Optional.empty(), problem, lastSentAt);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
