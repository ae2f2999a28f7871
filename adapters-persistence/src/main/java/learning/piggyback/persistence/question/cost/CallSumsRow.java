package learning.piggyback.persistence.question.cost;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import learning.piggyback.application.question.cost.CallSums;
import org.jspecify.annotations.Nullable;

/** Sums over calls, with what they have in common; null where they have it not. */
@MappedEntity("model_calls")
record CallSumsRow(
    @Nullable UUID runId,
    @Nullable String videoId,
    @Nullable String provider,
    @Nullable String model,
    @Nullable Instant lastAt,
    long calls,
    long failures,
    long inputTokens,
    long outputTokens,
    long costMicros,
    long latencyMicros) {

  CallSums toSums() {
    return new CallSums(
        calls,
        failures,
        inputTokens,
        outputTokens,
        costMicros,
        Duration.of(latencyMicros, ChronoUnit.MICROS));
  }
}
