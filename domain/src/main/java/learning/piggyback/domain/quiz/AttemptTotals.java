package learning.piggyback.domain.quiz;

import java.time.Duration;

/**
 * What attempts add up to, so that a report need not read each of them.
 *
 * @param percentages the sum of the attempts' percentages
 * @param answered questions answered: {@code correct + wrong}
 */
public record AttemptTotals(
    long attempts,
    long percentages,
    long answered,
    long correct,
    long wrong,
    long retries,
    Duration watched) {

  public static final AttemptTotals NONE = new AttemptTotals(0, 0, 0, 0, 0, 0, Duration.ZERO);

  public static AttemptTotals of(Attempt attempt) {
    Tally tally = attempt.tally();
    return new AttemptTotals(
        1,
        attempt.percentage(),
        tally.total(),
        tally.correct(),
        tally.wrong(),
        tally.retries(),
        attempt.watched());
  }

  public AttemptTotals plus(AttemptTotals other) {
    return new AttemptTotals(
        attempts + other.attempts,
        percentages + other.percentages,
        answered + other.answered,
        correct + other.correct,
        wrong + other.wrong,
        retries + other.retries,
        watched.plus(other.watched));
  }

  public AttemptTotals minus(AttemptTotals other) {
    return plus(
        new AttemptTotals(
            -other.attempts,
            -other.percentages,
            -other.answered,
            -other.correct,
            -other.wrong,
            -other.retries,
            other.watched.negated()));
  }

  /** 0 to 100; 0 without attempts. */
  public double meanPercentage() {
    return attempts == 0 ? 0 : (double) percentages / attempts;
  }

  /** 0 without questions. */
  public double retriesPerQuestion() {
    return answered == 0 ? 0 : (double) retries / answered;
  }
}
