package learning.piggyback.domain.question;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question as one reviewer sends it.
 *
 * @param id empty when the reviewer knows none
 * @param own whether it is an adult's own, not a question writer's
 * @param state empty to leave the known one; without an id, to approve it unless it is trashed
 * @param trashed this reviewer's word, as is {@code rank}
 * @param askAt second of the video; empty for the end of its segment
 * @param evidence empty to leave the known one
 * @param origin as the reviewer's page has it; what the server knows better counts
 */
public record QuestionReview(
    Optional<QuestionId> id,
    QuestionType type,
    Wording text,
    AnswerExamples examples,
    boolean own,
    Optional<QuestionState> state,
    boolean trashed,
    OptionalInt rank,
    OptionalInt askAt,
    Origin origin,
    Optional<Evidence> evidence) {

  /** One that names no evidence. */
  public QuestionReview(
      Optional<QuestionId> id,
      QuestionType type,
      Wording text,
      AnswerExamples examples,
      boolean own,
      Optional<QuestionState> state,
      boolean trashed,
      OptionalInt rank,
      OptionalInt askAt,
      Origin origin) {
    this(id, type, text, examples, own, state, trashed, rank, askAt, origin, Optional.empty());
  }
}
