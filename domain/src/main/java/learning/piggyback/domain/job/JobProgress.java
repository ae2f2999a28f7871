package learning.piggyback.domain.job;

import java.util.Optional;
import learning.piggyback.domain.Percentage;

/**
 * How far a job is.
 *
 * @param step the current step in one lower-case word, such as {@code download}; empty at first
 * @param place of the step among the steps of the job, from 1; 0 when that is not known
 * @param steps how many steps the job has; 0 when that is not known
 * @param percent of the current step
 * @param transfer what came in, while something does
 * @param message one sentence for the adult who waits
 */
public record JobProgress(
    String step,
    int place,
    int steps,
    Percentage percent,
    Optional<Transfer> transfer,
    String message) {

  public static final JobProgress NONE = at("", Percentage.ZERO, "");

  /** Of a job that does not say how many steps it has. */
  public static JobProgress at(String step, Percentage percent, String message) {
    return new JobProgress(step, 0, 0, percent, Optional.empty(), message);
  }

  /** As far as this, with other words. */
  public JobProgress saying(String words) {
    return new JobProgress(step, place, steps, percent, transfer, words);
  }

  /** Further in the same step. */
  public JobProgress moved(Percentage reached, Optional<Transfer> come, String words) {
    return new JobProgress(step, place, steps, reached, come, words);
  }
}
