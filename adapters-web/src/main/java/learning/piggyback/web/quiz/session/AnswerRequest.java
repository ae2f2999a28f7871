package learning.piggyback.web.quiz.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.UUID;
import learning.piggyback.application.quiz.AnswerQuestion.Given;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.AnswerInput;
import learning.piggyback.web.Limits;
import learning.piggyback.web.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A child's answer.
 *
 * @param key the player's name for it: sent again, it counts once
 * @param input left out for one that was typed
 * @param tookSeconds from the question to the answer
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "SessionAnswer")
record AnswerRequest(
    @NotNull @Size(max = Limits.NAME) String key,
    @NotNull UUID questionId,
    @NotNull String answer,
    @Nullable InputBody input,
    @Nullable @DecimalMin("0") @DecimalMax(Limits.SECONDS) Double tookSeconds) {

  private static final double MILLIS = 1_000;

  /** How the answer was given. */
  @Serdeable
  enum InputBody {
    @JsonProperty("voice")
    VOICE,
    @JsonProperty("typed")
    TYPED,
    @JsonProperty("tapped")
    TAPPED
  }

  Given given() {
    return new Given(
        RequiredText.of("key", key),
        new QuestionId(questionId),
        answer,
        input == null ? AnswerInput.TYPED : AnswerInput.valueOf(input.name()),
        Duration.ofMillis(tookSeconds == null ? 0 : Math.round(tookSeconds * MILLIS)));
  }
}
