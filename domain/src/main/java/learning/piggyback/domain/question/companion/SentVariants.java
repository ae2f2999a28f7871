package learning.piggyback.domain.question.companion;

import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;

/**
 * What an adult sends of a segment.
 *
 * @param variants in place of those that were there; empty to leave them
 * @param winners of the companions that are named; those of others stay; an empty type is none
 */
public record SentVariants(
    SegmentKey key,
    Optional<Map<Companion, Map<QuestionType, Sent>>> variants,
    Optional<Map<Companion, Optional<QuestionType>>> winners) {

  /**
   * A wording as it was sent.
   *
   * @param answer empty for that of the question
   */
  public record Sent(String question, Optional<String> answer, boolean best) {}
}
