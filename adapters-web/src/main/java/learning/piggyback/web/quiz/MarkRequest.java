package learning.piggyback.web.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import learning.piggyback.domain.quiz.AnswerStatus;

/** How an adult marks an answer. */
@Serdeable
@Schema(name = "MarkReply")
record MarkRequest(@NotNull MarkStatus status) {

  /** What an answer is marked as. */
  @Serdeable
  enum MarkStatus {
    @JsonProperty("correct")
    CORRECT,
    @JsonProperty("almost")
    ALMOST,
    @JsonProperty("wrong")
    WRONG
  }

  AnswerStatus toStatus() {
    return AnswerStatus.valueOf(status.name());
  }
}
