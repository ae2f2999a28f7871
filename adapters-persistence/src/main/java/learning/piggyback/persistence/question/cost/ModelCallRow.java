package learning.piggyback.persistence.question.cost;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import learning.piggyback.application.question.cost.ModelCall;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.video.VideoId;
import org.jspecify.annotations.Nullable;

@MappedEntity("model_calls")
record ModelCallRow(
    @Nullable UUID runId,
    @Nullable String videoId,
    String provider,
    String model,
    String purpose,
    Instant calledAt,
    long latencyMicros,
    long inputTokens,
    long outputTokens,
    long costMicros,
    @Nullable String failure) {

  private static final int NANOS = 1_000;

  static ModelCallRow from(ModelCall call) {
    return new ModelCallRow(
        call.account().run().map(JobId::value).orElse(null),
        call.account().video().map(VideoId::value).orElse(null),
        call.account().provider(),
        call.usage().model(),
        call.account().purpose().name(),
        call.at(),
        call.usage().latency().toNanos() / NANOS,
        call.usage().inputTokens(),
        call.usage().outputTokens(),
        call.usage().costMicros(),
        call.usage().failure().orElse(null));
  }
}
