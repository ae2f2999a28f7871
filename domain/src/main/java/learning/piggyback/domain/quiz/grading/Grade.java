package learning.piggyback.domain.quiz.grading;

import learning.piggyback.domain.quiz.AnswerStatus;

/**
 * What the grader says of one answer.
 *
 * @param status {@code CORRECT}, {@code ALMOST} or {@code WRONG}
 * @param similarity 0 to 1, rounded to 3 decimals
 * @param confidence 0 to 1: how sure the rule is of the status, not a measured probability
 * @param matchedReference the accepted or rejected answer that decided; empty without one
 * @param reason short English text for adults
 * @param numeric whether the matched reference names a number
 * @param undecided true between the thresholds, where a judge may be asked for a better status
 */
public record Grade(
    AnswerStatus status,
    double similarity,
    double confidence,
    GradeMethod method,
    String matchedReference,
    String reason,
    boolean numeric,
    boolean undecided) {

  /** Between rule and certainty: a language model has read the answer. */
  private static final double JUDGE_CONFIDENCE = 0.8;

  public Grade {
    if (status == AnswerStatus.RETRY) {
      throw new IllegalArgumentException("A grade is not a retry.");
    }
    similarity = Math.round(similarity * 1000) / 1000.0;
    confidence = Math.round(confidence * 1000) / 1000.0;
  }

  /** A number of 0 to 1 with two decimals. */
  static String shown(double share) {
    long hundredths = Math.round(share * 100);
    return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
  }

  /** This grade with the status of a judge that was asked because it was undecided. */
  public Grade judged(AnswerStatus judgement) {
    return new Grade(
        judgement,
        similarity,
        JUDGE_CONFIDENCE,
        GradeMethod.JUDGE,
        matchedReference,
        "Borderline case judged by AI as " + judgement.wire(),
        numeric,
        false);
  }
}
