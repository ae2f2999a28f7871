package learning.piggyback.application.quiz;

import java.util.List;
import java.util.stream.Stream;
import learning.piggyback.application.quiz.AnswerJudge.Borderline;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.quiz.grading.AnswerGrader;
import learning.piggyback.domain.quiz.grading.Grade;
import learning.piggyback.domain.quiz.grading.GradingQuestion;
import learning.piggyback.domain.quiz.grading.JudgeBait;

/**
 * Grades what a child answered: by rule, and by the judge where the rules leave it open. Not to be
 * called within a transaction.
 */
public final class CheckAnswer {

  private final AnswerJudge judge;

  public CheckAnswer(AnswerJudge judge) {
    this.judge = judge;
  }

  /**
   * Grades the answer to a question that somebody tells.
   *
   * @throws DomainProblem {@code TOO_LARGE text_too_long} for a text of more than 2,000 characters
   */
  public Grade checkTold(Wording asked, AnswerExamples examples, String answer) {
    requireShort(asked.question(), asked.answer());
    examples.accepted().forEach(CheckAnswer::requireShort);
    examples.rejected().forEach(CheckAnswer::requireShort);
    return check(asked, examples, answer);
  }

  /**
   * Grades the answer to a known question, with all that adults have said of answers to it.
   *
   * @param asked as the child heard it, which can be a companion's wording
   * @throws DomainProblem {@code TOO_LARGE text_too_long} for an answer of more than 2,000
   *     characters
   */
  public Grade check(Wording asked, AnswerExamples examples, String answer) {
    requireShort(answer);
    List<String> references =
        Stream.concat(Stream.of(asked.answer()), examples.accepted().stream()).distinct().toList();
    return grade(new GradingQuestion(references, examples.rejected(), asked.question()), answer);
  }

  private Grade grade(GradingQuestion question, String answer) {
    Grade grade = AnswerGrader.grade(question, answer);
    if (!grade.undecided() || judge.provider().isEmpty()) {
      return grade;
    }
    String expected = grade.matchedReference();
    if (JudgeBait.isIn(answer, question.question(), expected)) {
      return grade;
    }
    return judge
        .judge(new Borderline(question.question(), expected, answer))
        .map(grade::judged)
        .orElse(grade);
  }

  private static void requireShort(String... texts) {
    for (String text : texts) {
      if (text.length() > AnswerGrader.MAX_ANSWER_LENGTH) {
        throw new DomainProblem(
            ProblemKind.TOO_LARGE,
            "text_too_long",
            "A question or an answer has at most 2,000 characters.");
      }
    }
  }
}
