package learning.piggyback.web.quiz;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
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
    @Nullable @PositiveOrZero Integer total,
    @Nullable @PositiveOrZero Integer correct,
    @Nullable @PositiveOrZero Integer wrong,
    @Nullable @DecimalMin("0") @DecimalMax("100") Double percentage,
    @Nullable @PositiveOrZero Integer totalRetries,
    @Nullable Double avgRetriesPerQuestion,
    @Nullable @DecimalMin("0") @DecimalMax("1440") Double watchMinutes,
    @Nullable @PositiveOrZero Integer manualPauses,
    @Nullable List<@Valid @NotNull ReplyBody> details,
    @Nullable Boolean checkpointOnly) {}
