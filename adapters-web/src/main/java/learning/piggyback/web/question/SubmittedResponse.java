package learning.piggyback.web.question;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.question.SubmittedQuestions;

/** The candidates that a video's reviewers see: the file {@code questions/<id>.json}. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "SubmittedQuestions")
record SubmittedResponse(
    String videoId, Instant submittedAt, String status, List<SegmentBody> segments) {

  static SubmittedResponse from(SubmittedQuestions submitted) {
    return new SubmittedResponse(
        submitted.video().value(),
        submitted.submittedAt(),
        "submitted",
        submitted.segments().stream().map(SegmentBody::from).toList());
  }
}
