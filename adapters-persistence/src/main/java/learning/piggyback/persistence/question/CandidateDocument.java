package learning.piggyback.persistence.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * A proposed question.
 *
 * @param findings null in documents from before there were checks
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CandidateDocument(
    String type,
    String question,
    String answer,
    int rank,
    List<String> acceptedAnswers,
    @Nullable EvidenceDocument evidence,
    @Nullable List<FindingDocument> findings) {

  static CandidateDocument from(Candidate candidate) {
    return new CandidateDocument(
        candidate.type().name(),
        candidate.question(),
        candidate.answer(),
        candidate.rank(),
        candidate.acceptedAnswers(),
        candidate.evidence().map(EvidenceDocument::from).orElse(null),
        candidate.findings().stream().map(FindingDocument::from).toList());
  }

  Candidate toDomain() {
    return new Candidate(
        QuestionType.valueOf(type),
        question,
        answer,
        rank,
        acceptedAnswers,
        Optional.ofNullable(evidence).map(EvidenceDocument::toDomain),
        findings == null ? List.of() : findings.stream().map(FindingDocument::toDomain).toList());
  }
}
