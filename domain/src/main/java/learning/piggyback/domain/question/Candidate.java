package learning.piggyback.domain.question;

import java.util.List;
import java.util.Optional;

/**
 * A question that a writer proposes for a segment.
 *
 * @param rank 1 is the writer's best; unique within a segment
 * @param acceptedAnswers further answers that count as right; may be empty
 * @param evidence empty when the writer named none
 */
public record Candidate(
    QuestionType type,
    String question,
    String answer,
    int rank,
    List<String> acceptedAnswers,
    Optional<Evidence> evidence) {

  public Candidate {
    acceptedAnswers = List.copyOf(acceptedAnswers);
  }
}
