package learning.piggyback.domain.quiz.grading;

import java.util.Optional;

/** The same text, or the same words once stop words and synonyms are settled. */
final class ExactAnswer {

  private ExactAnswer() {}

  static Optional<Grade> grade(GradingCase item) {
    if (item.identical()) {
      return Optional.of(item.correct(1, 1, GradeMethod.EXACT, "The same words"));
    }
    if (item.words().equal() && !Contradiction.negates(item.reference(), item.answer())) {
      return Optional.of(item.correct(1, 0.97, GradeMethod.EXACT, "The same words in meaning"));
    }
    return Optional.empty();
  }
}
