package learning.piggyback.domain.quiz;

import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.PlainText;
import learning.piggyback.domain.question.QuestionType;

/**
 * One reply of a child within an attempt.
 *
 * @param similarity 0 to 1, as the grader said
 */
public record Reply(
    String question,
    String expectedAnswer,
    String userAnswer,
    AnswerStatus status,
    double similarity,
    Optional<QuestionType> type,
    Instant at) {

  public Reply {
    question = PlainText.of(question);
    expectedAnswer = PlainText.of(expectedAnswer);
    userAnswer = PlainText.of(userAnswer);
  }
}
