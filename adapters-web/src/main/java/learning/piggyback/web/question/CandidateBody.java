package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.RankReading;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A question as a writer proposed it.
 *
 * @param rank 1 is best; sent as a number, read as whatever it is
 * @param findings the checks that it did not pass
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Candidate")
record CandidateBody(
    @NotNull @Size(max = Limits.TEXT) String q,
    @NotNull @Size(max = Limits.TEXT) String a,
    @Nullable @Schema(type = "integer") Object rank,
    @Nullable @Size(max = Limits.ACCEPTED_ANSWERS)
        List<@NotNull @Size(max = Limits.TEXT) String> acceptedAnswers,
    @Nullable @Valid EvidenceBody evidence,
    @Nullable @Size(max = Limits.FINDINGS) List<@NotNull @Valid FindingBody> findings) {

  static CandidateBody from(Candidate candidate) {
    return new CandidateBody(
        candidate.question(),
        candidate.answer(),
        candidate.rank(),
        candidate.acceptedAnswers().isEmpty() ? null : candidate.acceptedAnswers(),
        candidate.evidence().map(EvidenceBody::from).orElse(null),
        candidate.findings().isEmpty()
            ? null
            : candidate.findings().stream().map(FindingBody::from).toList());
  }

  boolean isUsable() {
    return !q.isBlank() && !a.isBlank();
  }

  OptionalInt givenRank() {
    return RankReading.of(String.valueOf(rank));
  }

  Candidate toCandidate(QuestionType type, int position) {
    return new Candidate(
        type,
        WireText.clean(q),
        WireText.clean(a),
        position,
        acceptedAnswers == null ? List.of() : acceptedAnswers,
        Optional.ofNullable(evidence).map(EvidenceBody::toDomain),
        findings == null ? List.of() : findings.stream().map(FindingBody::toDomain).toList());
  }
}
