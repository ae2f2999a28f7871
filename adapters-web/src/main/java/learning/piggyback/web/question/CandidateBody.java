package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.RankReading;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A question as a writer proposed it.
 *
 * @param rank 1 is best; sent as a number, read as whatever it is
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
    @Nullable @Valid EvidenceBody evidence) {

  /**
   * Where the video supports the answer.
   *
   * @param start in seconds
   * @param end in seconds
   */
  @Serdeable
  @Schema(name = "Evidence")
  record EvidenceBody(
      @NotNull @DecimalMin("0") @DecimalMax("86400") Double start,
      @NotNull @DecimalMin("0") @DecimalMax("86400") Double end,
      @NotNull @Size(max = Limits.TEXT) String quote) {

    private static final double MILLIS = 1000.0;

    static EvidenceBody from(Evidence evidence) {
      return new EvidenceBody(
          evidence.start().toMillis() / MILLIS,
          evidence.end().toMillis() / MILLIS,
          evidence.quote());
    }

    Evidence toDomain() {
      if (end < start) {
        throw new InvalidInput(
            List.of(
                new Fault(
                    List.of("body", "evidence", "end"),
                    "Input should not be before start",
                    "value_error")));
      }
      return new Evidence(
          Duration.ofMillis(Math.round(start * MILLIS)),
          Duration.ofMillis(Math.round(end * MILLIS)),
          quote);
    }
  }

  static CandidateBody from(Candidate candidate) {
    return new CandidateBody(
        candidate.question(),
        candidate.answer(),
        candidate.rank(),
        candidate.acceptedAnswers().isEmpty() ? null : candidate.acceptedAnswers(),
        candidate.evidence().map(EvidenceBody::from).orElse(null));
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
        q.strip(),
        a.strip(),
        position,
        acceptedAnswers == null ? List.of() : acceptedAnswers,
        Optional.ofNullable(evidence).map(EvidenceBody::toDomain));
  }
}
