package learning.piggyback.domain.question;

import java.util.OptionalInt;

/**
 * A question as the adults left it.
 *
 * @param text the adults' wording; blank parts stand for the original's
 * @param askAt second of the video; empty for the end of its segment
 */
public record FinalQuestion(
    QuestionId id,
    QuestionType type,
    Wording text,
    AnswerExamples examples,
    QuestionState state,
    OptionalInt askAt,
    Origin origin) {

  /** What a child would be asked, and the answer that is expected. */
  public Wording wording() {
    return text.orElse(origin.wording());
  }

  public boolean isModified() {
    return !origin.wording().isBlank() && !wording().equals(origin.wording());
  }

  /** It is an adult's own, not a question writer's. */
  public boolean isOwn() {
    return origin.author().isPresent();
  }

  FinalQuestion with(Origin known, AnswerExamples examples) {
    return new FinalQuestion(id, type, text, examples, state, askAt, known);
  }

  /** The same; accepted answers are made by rule where there are none. */
  FinalQuestion completed() {
    String answer = wording().answer();
    return examples.accepted().isEmpty() && !answer.isBlank()
        ? with(origin, examples.completedFor(answer))
        : this;
  }
}
