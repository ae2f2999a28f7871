package learning.piggyback.domain.report;

import java.util.OptionalInt;
import learning.piggyback.domain.Rounding;
import learning.piggyback.domain.quiz.PracticeSums;

/**
 * A child's practice within one part: one video, mode, kind of question or week, or all of it.
 *
 * @param key of the video, mode, type or week (its Monday)
 * @param name for people; the title of a video, else a word
 */
public record Insight(InsightPart part, String key, String name, PracticeSums sums) {

  /**
   * Below so many first tries no share is given: one answer more or less would move it by more than
   * 20 points.
   */
  public static final int FEWEST_ANSWERS = 5;

  private static final int HUNDRED = 100;

  /** There are first tries, but too few to say how it goes. */
  public boolean isTooFew() {
    return sums.tried() > 0 && sums.tried() < FEWEST_ANSWERS;
  }

  /** Share of the first tries that were right, whole percent; empty when they are too few. */
  public OptionalInt rightPercent() {
    return sums.tried() < FEWEST_ANSWERS
        ? OptionalInt.empty()
        : OptionalInt.of(Rounding.whole((double) HUNDRED * sums.correct() / sums.tried()));
  }
}
