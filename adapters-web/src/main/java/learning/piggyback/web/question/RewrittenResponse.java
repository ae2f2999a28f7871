package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import learning.piggyback.application.question.RewriteQuestion.Rewritten;
import learning.piggyback.domain.question.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Another question, which is kept nowhere.
 *
 * @param findings the checks that it did not pass
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RegeneratedQuestion")
record RewrittenResponse(
    boolean success,
    String question,
    String answer,
    String questionType,
    List<String> acceptedAnswers,
    @Nullable EvidenceBody evidence,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<FindingBody> findings,
    String provider) {

  static RewrittenResponse from(Rewritten rewritten) {
    Candidate candidate = rewritten.candidate();
    return new RewrittenResponse(
        true,
        candidate.question(),
        candidate.answer(),
        candidate.type().wire(),
        candidate.acceptedAnswers(),
        candidate.evidence().map(EvidenceBody::from).orElse(null),
        candidate.findings().stream().map(FindingBody::from).toList(),
        rewritten.provider());
  }
}
