package learning.piggyback.application.quiz;

import java.util.List;
import java.util.stream.Stream;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.quiz.grading.AnswerGrader;
import learning.piggyback.domain.quiz.grading.Grade;
import learning.piggyback.domain.quiz.grading.GradingQuestion;

/** Grades what a child answered. */
public final class CheckAnswer {

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
    return AnswerGrader.grade(new GradingQuestion(references, List.of(), question), answer);
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
