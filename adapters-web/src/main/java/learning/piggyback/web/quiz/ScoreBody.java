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
import java.util.List;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How far a child has come, as the player counts it.
 *
 * @param percentage 0 to 100
 * @param watchMinutes since the last save
 * @param checkpointOnly adds watch time and touches nothing else
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "ScoreData")
record ScoreBody(
    @Nullable @PositiveOrZero @Max(Limits.COUNT) Integer total,
    @Nullable @PositiveOrZero @Max(Limits.COUNT) Integer correct,
    @Nullable @PositiveOrZero @Max(Limits.COUNT) Integer wrong,
    @Nullable @DecimalMin("0") @DecimalMax("100") Double percentage,
    @Nullable @PositiveOrZero @Max(Limits.COUNT) Integer totalRetries,
    @Nullable Double avgRetriesPerQuestion,
    @Nullable @DecimalMin("0") @DecimalMax("1440") Double watchMinutes,
    @Nullable @PositiveOrZero @Max(Limits.COUNT) Integer manualPauses,
    @Nullable @Size(max = Limits.REPLIES) List<@Valid @NotNull ReplyBody> details,
    @Nullable Boolean checkpointOnly) {}
