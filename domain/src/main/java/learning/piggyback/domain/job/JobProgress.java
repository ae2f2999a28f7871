package learning.piggyback.domain.job;

import learning.piggyback.domain.Percentage;

/**
 * How far a job is.
 *
 * @param step the current step in one lower-case word, such as {@code download}; empty at first
 * @param percent of the current step
 * @param message one sentence for the adult who waits
 */
public record JobProgress(String step, Percentage percent, String message) {

  public static final JobProgress NONE = new JobProgress("", Percentage.ZERO, "");

  /** As far as this, with other words. */
  public JobProgress saying(String words) {
    return new JobProgress(step, percent, words);
  }
}
