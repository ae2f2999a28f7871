package learning.piggyback.domain.quiz.grading;

import learning.piggyback.domain.language.RomanNumerals;
import learning.piggyback.domain.quiz.AnswerStatus;

/** One answer held against one reference; every step of the grader reads it. */
record GradingCase(
    AnswerText question, String referenceText, AnswerText reference, AnswerText answer) {

  static GradingCase of(String question, String reference, AnswerText answer) {
    AnswerText asked = AnswerText.of(question);
    boolean isRoman = asked.allWords().contains("roman") || RomanNumerals.isOne(reference);
    return isRoman
        ? new GradingCase(
            asked,
            reference.strip(),
            AnswerText.withRomanNumerals(reference),
            AnswerText.withRomanNumerals(answer.raw()))
        : new GradingCase(asked, reference.strip(), AnswerText.of(reference), answer);
  }

  ComparedWords words() {
    return ComparedWords.of(reference, answer);
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
