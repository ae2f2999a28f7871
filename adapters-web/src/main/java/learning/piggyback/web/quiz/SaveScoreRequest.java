package learning.piggyback.web.quiz;

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
import java.util.OptionalInt;
import learning.piggyback.application.quiz.RecordAttempt.Save;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.PlayerCount;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Limits;
import learning.piggyback.web.RequiredText;
import learning.piggyback.web.WireModes;
import org.jspecify.annotations.Nullable;

/**
 * A save of a player. The score comes flat or in {@code score_data}, which wins where both are.
 *
 * @param sessionId the player's name for this attempt
 * @param saveId the player's name for this save: the same one again changes nothing
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record SaveScoreRequest(
    @NotNull @Size(max = Limits.TEXT) String childId,
    @NotNull @Size(max = Limits.TEXT) String videoId,
    @Nullable @Size(max = Limits.TEXT) String sessionId,
    @Nullable @Size(max = Limits.TEXT) String saveId,
    @Nullable
        @Schema(
            type = "string",
            allowableValues = {"strict", "flexible", "passive"})
        String interactionMode,
    @Nullable @DecimalMin("0") @DecimalMax("100") Double percentage,
    @Nullable @PositiveOrZero @Max(Limits.COUNT) Integer totalRetries,
    @Nullable @DecimalMin("0") @DecimalMax("1440") Double watchMinutes,
    @Nullable @PositiveOrZero @Max(Limits.COUNT) Integer manualPauses,
    @Nullable @Size(max = Limits.REPLIES) List<@Valid @NotNull ReplyBody> details,
    @Nullable Boolean checkpointOnly,
    @Nullable @Valid ScoreBody scoreData) {

  private static final double MILLIS_A_MINUTE = 60_000;

  /**
   * @param idempotencyKey of the request's head; empty when it has none
   */
  Save toSave(Optional<String> idempotencyKey) {
    ScoreBody score = scoreData == null ? flat() : scoreData;
    return new Save(
        ChildId.of(RequiredText.of("child_id", childId)),
        new VideoId(RequiredText.of("video_id", videoId).strip()),
        named(sessionId),
        named(saveId).or(() -> idempotencyKey.filter(key -> !key.isBlank())),
        WireModes.read("body", "interaction_mode", interactionMode),
        reported(score),
        Duration.ofMillis(Math.round(orZero(score.watchMinutes()) * MILLIS_A_MINUTE)),
        optional(score.manualPauses()),
        score.details() == null
            ? List.of()
            : score.details().stream().map(ReplyBody::toReply).toList(),
        Boolean.TRUE.equals(score.checkpointOnly()));
  }

  private ScoreBody flat() {
    return new ScoreBody(
        null,
        null,
        null,
        percentage,
        totalRetries,
        null,
        watchMinutes,
        manualPauses,
        details,
        checkpointOnly);
  }

  private static PlayerCount reported(ScoreBody score) {
    return new PlayerCount(
        optional(score.total()),
        optional(score.correct()),
        optional(score.wrong()),
        optional(score.totalRetries()),
        score.percentage() == null
            ? OptionalInt.empty()
            : OptionalInt.of((int) Math.round(score.percentage())));
  }

  private static Optional<String> named(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(name -> !name.isEmpty());
  }

  private static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static double orZero(@Nullable Double number) {
    return number == null ? 0 : number;
  }
}
