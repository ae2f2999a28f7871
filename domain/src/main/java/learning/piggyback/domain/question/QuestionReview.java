package learning.piggyback.domain.question;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question as one reviewer sends it.
 *
 * @param id empty when the reviewer knows none
 * @param own whether it is an adult's own, not a question writer's
 * @param state empty to approve it, unless it is trashed
 * @param trashed this reviewer's word, as is {@code rank}
 * @param askAt second of the video; empty for the end of its segment
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
    Origin origin) {}
