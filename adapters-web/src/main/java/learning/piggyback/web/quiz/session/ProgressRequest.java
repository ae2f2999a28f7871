package learning.piggyback.web.quiz.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.quiz.FollowSession.End;
import learning.piggyback.application.quiz.FollowSession.Happened;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.session.Stretch;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What happened since the last time. Sent again, it changes nothing more.
 *
 * @param played parts of the video, in the order in which they were played
 * @param skipped the question that the child does not answer
 * @param showAgain the question of which the child wants to see the part again before it answers
 * @param movedTo second of the video to which the child jumped
 * @param pauses how often the child has stopped the video in the session so far
 * @param end left out while the session goes on
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Progress")
record ProgressRequest(
    @Nullable @Size(max = Limits.STRETCHES) List<@Valid @NotNull PlayedBody> played,
    @Nullable UUID skipped,
    @Nullable UUID showAgain,
    @Nullable @DecimalMin("0") @DecimalMax(Limits.SECONDS) Double movedTo,
    @Nullable @PositiveOrZero @Max(Limits.COUNT) Integer pauses,
    @Nullable EndBody end) {

  private static final double MILLIS = 1_000;

  /** Why a session ends. */
  @Serdeable
  enum EndBody {
    /** The video was played to its end. */
    @JsonProperty("video")
    VIDEO,
    /** The child left. */
    @JsonProperty("left")
    LEFT
  }

  /** From one second of the video to a later one, without a jump. */
  @Serdeable
  @Schema(name = "Played")
  record PlayedBody(
      @NotNull @DecimalMin("0") @DecimalMax(Limits.SECONDS) Double from,
      @NotNull @DecimalMin("0") @DecimalMax(Limits.SECONDS) Double to) {

    Stretch toStretch() {
      return new Stretch(seconds(from), seconds(to));
    }
  }

  Happened happened() {
    return new Happened(
        played == null ? List.of() : played.stream().map(PlayedBody::toStretch).toList(),
        Optional.ofNullable(skipped).map(QuestionId::new),
        Optional.ofNullable(showAgain).map(QuestionId::new),
        Optional.ofNullable(movedTo).map(ProgressRequest::seconds),
        pauses == null ? 0 : pauses,
        end == null ? End.NOT_YET : end == EndBody.VIDEO ? End.OF_VIDEO : End.LEFT);
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * MILLIS));
  }
}
