package learning.piggyback.web.question;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.web.MediaUrls;

/** What was handed on, and where it can be read. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record SubmitResponse(
    boolean success, String message, String fileUrl, String filePath, Instant submittedAt) {

  static SubmitResponse from(SubmittedQuestions submitted) {
    String name = "/questions/" + submitted.video() + ".json";
    return new SubmitResponse(
        true,
        "Questions submitted successfully",
        MediaUrls.folder(submitted.video()) + name,
        submitted.video() + name,
        submitted.submittedAt());
  }
}
