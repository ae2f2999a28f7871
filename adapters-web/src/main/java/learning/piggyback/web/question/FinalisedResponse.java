package learning.piggyback.web.question;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import learning.piggyback.domain.question.FinalQuestions;

/**
 * @param version to send back with the next save
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
public record FinalisedResponse(
    boolean success, String message, String filepath, Instant savedAt, long version) {

  public static FinalisedResponse from(FinalQuestions finals) {
    return said("Final questions saved successfully", finals);
  }

  static FinalisedResponse updated(FinalQuestions finals) {
    return said("Questions updated successfully.", finals);
  }

  private static FinalisedResponse said(String message, FinalQuestions finals) {
    return new FinalisedResponse(
        true,
        message,
        "downloads/" + finals.video() + "/final_questions/final_questions.json",
        finals.savedAt(),
        finals.version());
  }
}
