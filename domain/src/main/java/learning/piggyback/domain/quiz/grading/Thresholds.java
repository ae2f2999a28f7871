package learning.piggyback.domain.quiz.grading;

/** Where a likeness of 0 to 1 becomes a status; the band between is for the judge. */
public final class Thresholds {

  /** From here on the answer is correct. Source: the original's tuned value. */
  public static final double CORRECT = 0.75;

  /** Up to here the answer is wrong. */
  public static final double WRONG = 0.45;

  /** The most that a likeness counts for which no whole words speak. */
  static final double BELOW_CORRECT = 0.74;

  private Thresholds() {}

  static boolean isCorrect(double score) {
    return score >= CORRECT;
  }

  static boolean isWrong(double score) {
    return score <= WRONG;
  }

  /** How far the score lies from the thresholds: 0.5 at one of them, 0.95 at 0 and at 1. */
  static double confidence(double score) {
    if (isCorrect(score)) {
      return 0.5 + 0.45 * (score - CORRECT) / (1 - CORRECT);
    }
    if (isWrong(score)) {
      return 0.5 + 0.45 * (WRONG - score) / WRONG;
    }
    double middle = (CORRECT + WRONG) / 2;
    return 0.3 + 0.2 * Math.abs(score - middle) / (CORRECT - middle);
  }
}
