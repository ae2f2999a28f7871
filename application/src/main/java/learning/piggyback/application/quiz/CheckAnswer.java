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
   * @param question its wording; may be empty
   * @param expected the expected answer
   * @param accepted further answers that count as right
   * @throws DomainProblem {@code TOO_LARGE text_too_long} for a text of more than 2,000 characters
   */
  public Grade check(String question, String expected, List<String> accepted, String answer) {
    requireShort(question, expected, answer);
    accepted.forEach(CheckAnswer::requireShort);
    List<String> references =
        Stream.concat(Stream.of(expected), accepted.stream()).distinct().toList();
    return grade(new GradingQuestion(references, List.of(), question), answer);
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
    if (!grade.undecided()) {
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
