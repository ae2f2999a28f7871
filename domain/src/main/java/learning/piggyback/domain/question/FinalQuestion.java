package learning.piggyback.domain.question;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question as the adults left it.
 *
 * @param text the adults' wording; blank parts stand for the original's
 * @param askAt second of the video; empty for the end of its segment
 * @param evidence where the video supports the answer; empty when nobody named a place
 * @param entry the times under which an adult entered it; empty when it was not entered by times
 */
public record FinalQuestion(
    QuestionId id,
    QuestionType type,
    Wording text,
    AnswerExamples examples,
    QuestionState state,
    OptionalInt askAt,
    Origin origin,
    Optional<Evidence> evidence,
    Optional<EntryTimes> entry) {

  /** One without evidence and times. */
  public FinalQuestion(
      QuestionId id,
      QuestionType type,
      Wording text,
      AnswerExamples examples,
      QuestionState state,
      OptionalInt askAt,
      Origin origin) {
    this(id, type, text, examples, state, askAt, origin, Optional.empty(), Optional.empty());
  }

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

  /** The same in other words; what is expected stays. */
  public FinalQuestion asking(String question) {
    Wording other = new Wording(question, wording().answer());
    return new FinalQuestion(id, type, other, examples, state, askAt, origin, evidence, entry);
  }

  FinalQuestion with(Origin known, AnswerExamples examples) {
    return new FinalQuestion(id, type, text, examples, state, askAt, known, evidence, entry);
  }

  /**
   * The same, with an answer that an adult marked as an example.
   *
   * @param right whether it counts as right from now on
   */
  FinalQuestion learning(String answer, boolean right) {
    return with(origin, completed().examples.marking(answer, right));
  }

  /** The same in another state. */
  public FinalQuestion in(QuestionState other) {
    return new FinalQuestion(id, type, text, examples, other, askAt, origin, evidence, entry);
  }

  /** The same, with that evidence where there is none. */
  FinalQuestion orEvidence(Optional<Evidence> known) {
    return new FinalQuestion(
        id, type, text, examples, state, askAt, origin, evidence.or(() -> known), entry);
  }

  /** The same; accepted answers are made by rule where there are none. */
  FinalQuestion completed() {
    String answer = wording().answer();
    return examples.accepted().isEmpty() && !answer.isBlank()
        ? with(origin, examples.completedFor(answer))
        : this;
  }
}
