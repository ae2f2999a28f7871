package learning.piggyback.web.quiz;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import learning.piggyback.domain.quiz.Attempt;

/**
 * @param sessionId to send with the next save of this attempt
 * @param file what the original kept it in; not served
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record SavedScoreResponse(boolean success, String message, String sessionId, String file) {

  static SavedScoreResponse from(Attempt attempt) {
    return new SavedScoreResponse(
        true,
        "Quiz result saved",
        attempt.session(),
        "quiz_results/" + attempt.child() + "_results.json");
  }
}
