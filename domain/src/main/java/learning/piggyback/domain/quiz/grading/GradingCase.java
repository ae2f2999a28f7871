package learning.piggyback.domain.quiz.grading;

import learning.piggyback.domain.language.RomanNumerals;
import learning.piggyback.domain.quiz.AnswerStatus;

/**
 * One answer held against one reference; every step of the grader reads it.
 *
 * @param words what of both is compared
 * @param references how many there are to the question, this one included
 */
record GradingCase(
    AnswerText question,
    String referenceText,
    AnswerText reference,
    AnswerText answer,
    ComparedWords words,
    int references) {

  static GradingCase of(AnswerText asked, String reference, AnswerText answer, int references) {
    boolean isRoman = asked.allWords().contains("roman") || RomanNumerals.isOne(reference);
    AnswerText expected =
        isRoman ? AnswerText.withRomanNumerals(reference) : AnswerText.of(reference);
    AnswerText given = isRoman ? AnswerText.withRomanNumerals(answer.raw()) : answer;
    return new GradingCase(
        asked,
        reference.strip(),
        expected,
        given,
        ComparedWords.of(expected, given),
        Math.max(1, references));
  }

  /** The answer is the reference, letter for letter but for case. */
  boolean identical() {
    return reference.raw().equals(answer.raw());
  }

  Grade correct(double similarity, double confidence, GradeMethod method, String reason) {
    return grade(AnswerStatus.CORRECT, similarity, confidence, method, reason);
  }

  Grade almost(double similarity, double confidence, GradeMethod method, String reason) {
    return grade(AnswerStatus.ALMOST, similarity, confidence, method, reason);
  }

  Grade wrong(double similarity, double confidence, GradeMethod method, String reason) {
    return grade(AnswerStatus.WRONG, similarity, confidence, method, reason);
  }

  Grade undecided(double similarity, double confidence, String reason) {
    return new Grade(
        AnswerStatus.ALMOST,
        similarity,
        confidence,
        GradeMethod.LEXICAL,
        referenceText,
        reason,
        isNumeric(),
        true);
  }

  boolean isNumeric() {
    return !reference.numbers().isEmpty();
  }

  private Grade grade(
      AnswerStatus status,
      double similarity,
      double confidence,
      GradeMethod method,
      String reason) {
    return new Grade(
        status, similarity, confidence, method, referenceText, reason, isNumeric(), false);
  }
}
