package learning.piggyback.domain.quiz.grading;

import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides answers to references that name a number; leaves the rest to the words. */
final class NumericAnswer {

  private static final Pattern ASKS_FOR_NUMBER =
      Pattern.compile("\\b(how many|number of|how much|count)\\b");

  private NumericAnswer() {}

  static Optional<Grade> grade(GradingCase item) {
    AnswerText reference = item.reference();
    AnswerText answer = item.answer();
    if (reference.numbers().isEmpty()) {
      return Optional.empty();
    }
    boolean numberOnly = reference.content().isEmpty();
    if (answer.numbers().isEmpty()) {
      boolean needed = numberOnly || (!SentenceAnswer.isLong(item) && asksForNumber(item));
      return needed ? wrong(item, "Missing numeric answer") : Optional.empty();
    }
    if (Collections.disjoint(reference.numbers(), answer.numbers())) {
      return wrong(item, "Numeric mismatch");
    }
    if (numberOnly
        && reference.numbers().equals(answer.numbers())
        && !Contradiction.negates(reference, answer)) {
      return Optional.of(item.correct(1, 0.98, GradeMethod.NUMERIC, "Numeric answer matched"));
    }
    return Optional.empty();
  }

  private static boolean asksForNumber(GradingCase item) {
    return ASKS_FOR_NUMBER.matcher(item.question().raw()).find();
  }

  private static Optional<Grade> wrong(GradingCase item, String reason) {
    return Optional.of(item.wrong(0, 0.95, GradeMethod.NUMERIC, reason));
  }
}
