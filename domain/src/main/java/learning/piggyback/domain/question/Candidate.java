package learning.piggyback.domain.question;

import java.util.List;
import java.util.Optional;

/**
 * A question that a writer proposes for a segment.
 *
 * @param rank 1 is the best; unique within a segment
 * @param acceptedAnswers further answers that count as right; may be empty
 * @param evidence empty when the writer named none
 * @param findings the checks that it did not pass
 */
public record Candidate(
    QuestionType type,
    String question,
    String answer,
    int rank,
    List<String> acceptedAnswers,
    Optional<Evidence> evidence,
    List<Finding> findings) {

  public Candidate {
    acceptedAnswers = List.copyOf(acceptedAnswers);
    findings = List.copyOf(findings);
  }

  /** One that was not checked yet. */
  public Candidate(
      QuestionType type,
      String question,
      String answer,
      int rank,
      List<String> acceptedAnswers,
      Optional<Evidence> evidence) {
    this(type, question, answer, rank, acceptedAnswers, evidence, List.of());
  }

  public Candidate withRank(int other) {
    return new Candidate(type, question, answer, other, acceptedAnswers, evidence, findings);
  }

  public Candidate withFindings(List<Finding> others) {
    return new Candidate(type, question, answer, rank, acceptedAnswers, evidence, others);
  }

  public Candidate withEvidence(Optional<Evidence> other) {
    return new Candidate(type, question, answer, rank, acceptedAnswers, other, findings);
  }

  public Candidate withAcceptedAnswers(List<String> others) {
    return new Candidate(type, question, answer, rank, others, evidence, findings);
  }
}
