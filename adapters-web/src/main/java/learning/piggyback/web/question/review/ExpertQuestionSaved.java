package learning.piggyback.web.question.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import learning.piggyback.application.question.review.EnterQuestion.Entered;
import learning.piggyback.domain.question.entry.ExpertEntry;

/**
 * @param version of the final questions that has the entry
 */
@Serdeable
record ExpertQuestionSaved(
    boolean success,
    String message,
    @Schema(name = "updatedAt") @JsonProperty("updatedAt") Instant updatedAt,
    boolean skipped,
    long version) {

  static ExpertQuestionSaved from(ExpertEntry entry, Entered entered) {
    boolean skipped = entry instanceof ExpertEntry.Skip;
    return new ExpertQuestionSaved(
        true,
        skipped ? "Segment skipped." : "Expert question saved.",
        entry.times().enteredAt(),
        skipped,
        entered.questions().version());
  }
}
