package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import learning.piggyback.application.question.cost.Budget;
import learning.piggyback.application.question.cost.ModelCalls;
import org.jspecify.annotations.Nullable;

/**
 * What calling providers cost.
 *
 * @param since the beginning of the days that providers and videos are summed over
 * @param today spent since 00:00 UTC
 * @param dayLimits what may be spent in a day (UTC)
 * @param runLimits what may be spent in one run
 * @param videos those that cost most first
 * @param runs the latest first
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record ModelCostsResponse(
    boolean success,
    Instant since,
    SpentBody today,
    LimitsBody dayLimits,
    LimitsBody runLimits,
    List<ModelBody> providers,
    List<VideoBody> videos,
    List<RunBody> runs) {

  /**
   * What may be spent; null for any amount.
   *
   * @param tokens in and out together
   * @param money in the currency that the prices are given in
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "SpendingLimits")
  record LimitsBody(@Nullable Long calls, @Nullable Long tokens, @Nullable Double money) {

    static LimitsBody from(Budget.Limits limits) {
      OptionalLong micros = limits.costMicros();
      return new LimitsBody(
          orNull(limits.calls()),
          orNull(limits.tokens()),
          micros.isPresent() ? SpentBody.money(micros.getAsLong()) : null);
    }

    private static @Nullable Long orNull(OptionalLong limit) {
      return limit.isPresent() ? limit.getAsLong() : null;
    }
  }

  @Serdeable
  @Schema(name = "SpentOnProvider")
  record ModelBody(String provider, String model, SpentBody spent) {

    static ModelBody from(ModelCalls.OfModel sums) {
      return new ModelBody(sums.provider(), sums.model(), SpentBody.from(sums.sums()));
    }
  }

  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "SpentOnVideo")
  record VideoBody(String videoId, SpentBody spent) {

    static VideoBody from(ModelCalls.OfVideo sums) {
      return new VideoBody(sums.video().value(), SpentBody.from(sums.sums()));
    }
  }

  /**
   * What one run cost.
   *
   * @param last when its last call ended
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "SpentOnRun")
  record RunBody(UUID runId, String videoId, String provider, Instant last, SpentBody spent) {

    static RunBody from(ModelCalls.OfRun sums) {
      return new RunBody(
          sums.run().value(),
          sums.video().value(),
          sums.provider(),
          sums.last(),
          SpentBody.from(sums.sums()));
    }
  }
}
