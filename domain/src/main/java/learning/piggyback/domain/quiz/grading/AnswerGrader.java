package learning.piggyback.domain.quiz.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import learning.piggyback.domain.quiz.fuzzy.Fuzzy;

/**
 * Grades a child's answer by rule, without I/O and without a model. Steps in their order: numbers,
 * the same words, replies that answer nothing, explaining sentences, contradictions, lists,
 * likeness of the words.
 */
public final class AnswerGrader {

  /**
   * Longest answer, in UTF-16 units, that callers should let in; longer ones are theirs to refuse.
   * What stands behind it, in an answer or in a reference, is not read.
   */
  public static final int MAX_ANSWER_LENGTH = 2_000;

  /** From this likeness on an answer counts as a rejected example said again. */
  private static final double REJECTED_AGAIN = 90;

  private static final List<Function<GradingCase, Optional<Grade>>> FIRST_STEPS =
      List.of(NumericAnswer::grade, ExactAnswer::grade, NonAnswer::grade);

  private static final List<Function<GradingCase, Optional<Grade>>> LAST_STEPS =
      List.of(Contradiction::grade, ListAnswer::grade);

  private static final Comparator<Grade> BEST =
      Comparator.comparing(Grade::status)
          .thenComparing(Grade::similarity, Comparator.reverseOrder())
          .thenComparing(Grade::confidence, Comparator.reverseOrder());

  private AnswerGrader() {}

  /** The grade against the accepted answer that fits best. Never fails. */
  public static Grade grade(GradingQuestion question, String answer) {
    return grade(question, answer, SentenceAnswer.LEARNED);
  }

  static Grade grade(GradingQuestion question, String answer, SentenceAnswer sentences) {
    AnswerText given = AnswerText.of(answer);
    AnswerText asked = AnswerText.of(question.question());
    List<String> accepted = question.accepted().stream().filter(text -> !text.isBlank()).toList();
    if (given.isBlank() || accepted.isEmpty()) {
      return GradingCase.of(asked, "", given, 1).wrong(0, 1, GradeMethod.EXACT, "Empty input");
    }
    List<Grade> grades = new ArrayList<>();
    List<GradingCase> open = new ArrayList<>();
    for (String reference : accepted) {
      GradingCase item = GradingCase.of(asked, reference, given, accepted.size());
      rejectedAgain(question, item)
          .or(() -> first(FIRST_STEPS, item))
          .ifPresentOrElse(grades::add, () -> open.add(item));
    }
    if (SentenceAnswer.explain(open)) {
      grades.add(sentences.grade(open));
    } else {
      open.forEach(item -> grades.add(lastSteps(item)));
    }
    return grades.stream().min(BEST).orElseThrow();
  }

  private static Grade lastSteps(GradingCase item) {
    return first(LAST_STEPS, item).orElseGet(() -> LexicalAnswer.grade(item));
  }

  private static Optional<Grade> first(
      List<Function<GradingCase, Optional<Grade>>> steps, GradingCase item) {
    for (Function<GradingCase, Optional<Grade>> step : steps) {
      Optional<Grade> grade = step.apply(item);
      if (grade.isPresent()) {
        return grade;
      }
    }
    return Optional.empty();
  }

  /** An example that an adult marked as wrong, unless the accepted answer is at least as near. */
  private static Optional<Grade> rejectedAgain(GradingQuestion question, GradingCase item) {
    if (question.rejected().isEmpty()) {
      return Optional.empty();
    }
    double accepted = likeness(item.words());
    for (String text : question.rejected()) {
      GradingCase rejected = GradingCase.of(item.question(), text, item.answer(), 1);
      double likeness = likeness(rejected.words());
      boolean again = likeness >= REJECTED_AGAIN && likeness > accepted;
      if (!item.identical() && (rejected.identical() || again)) {
        return Optional.of(
            rejected.wrong(0, 0.95, GradeMethod.EXACT, "An adult marked this answer as wrong"));
      }
    }
    return Optional.empty();
  }

  private static double likeness(ComparedWords words) {
    return Fuzzy.tokenSortRatio(words.referenceText(), words.answerText());
  }
}
