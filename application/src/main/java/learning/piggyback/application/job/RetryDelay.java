package learning.piggyback.application.job;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long a job that failed for a passing reason waits: four times longer each time. */
final class RetryDelay {

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int FACTOR = 4;

  /** So that jobs that failed together do not come back together. */
  private static final double JITTER = 0.2;

  private final RandomGenerator random;

  RetryDelay(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param attempt the one that failed, from 1
   */
  Duration after(int attempt) {
    double millis = (double) FIRST.toMillis() * Math.pow(FACTOR, attempt - 1.0);
    double cut = Math.min(millis, (double) LONGEST.toMillis());
    return Duration.ofMillis(Math.round(cut * (1 + JITTER * (2 * random.nextDouble() - 1))));
  }
}
