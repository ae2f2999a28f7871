package learning.piggyback.domain.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.PlainText;
import learning.piggyback.domain.question.QuestionType;

/**
 * One reply of a child within an attempt.
 *
 * @param similarity 0 to 1, as the grader said
 * @param override an adult's mark; empty for most
 * @param answering empty for replies of players that count for themselves
 */
public record Reply(
    String question,
    String expectedAnswer,
    String userAnswer,
    AnswerStatus status,
    double similarity,
    Optional<QuestionType> type,
    Instant at,
    Optional<Answering> answering,
    Optional<MarkOverride> override) {

  /** One of a player that counts for itself. */
  public Reply(
      String question,
      String expectedAnswer,
      String userAnswer,
      AnswerStatus status,
      double similarity,
      Optional<QuestionType> type,
      Instant at) {
    this(
        question,
        expectedAnswer,
        userAnswer,
        status,
        similarity,
        type,
        at,
        Optional.empty(),
        Optional.empty());
  }

  public Reply {
    question = PlainText.of(question);
    expectedAnswer = PlainText.of(expectedAnswer);
    userAnswer = PlainText.of(userAnswer);
  }

  /** Whether both have the name that a player gave to one answer. */
  public boolean isSameAnswer(Reply other) {
    return answering.isPresent()
        && other.answering.filter(one -> one.key().equals(answering.get().key())).isPresent();
  }

  /** The same as a further try, if one of the earlier replies is to the same question. */
  public Reply after(List<Reply> earlier) {
    boolean again =
        answering.isPresent()
            && earlier.stream()
                .flatMap(reply -> reply.answering.stream())
                .anyMatch(one -> one.question().equals(answering.get().question()));
    return again
        ? new Reply(
            question,
            expectedAnswer,
            userAnswer,
            AnswerStatus.RETRY,
            similarity,
            type,
            at,
            answering,
            override)
        : this;
  }

  /** Whether a player that counts for itself has sent this reply once more. */
  public boolean isSentAgainAs(Reply sent) {
    return question.equals(sent.question) && userAnswer.equals(sent.userAnswer);
  }

  /** What counts: an adult's mark before the grader's; a further try stays one. */
  public AnswerStatus counted() {
    return status == AnswerStatus.RETRY
        ? status
        : override.map(MarkOverride::status).orElse(status);
  }

  public Reply marked(MarkOverride mark) {
    return new Reply(
        question,
        expectedAnswer,
        userAnswer,
        status,
        similarity,
        type,
        at,
        answering,
        Optional.of(mark));
  }
}
