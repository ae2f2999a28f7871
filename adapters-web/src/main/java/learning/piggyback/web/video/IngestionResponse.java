package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import learning.piggyback.application.video.IngestVideo;
import learning.piggyback.domain.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * How far an ingestion is.
 *
 * @param step such as {@code download} or {@code frames}; empty before it begins
 * @param percent of the current step
 * @param message one sentence for the one who waits
 * @param videoId as soon as it is known
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Ingestion")
record IngestionResponse(
    boolean success,
    String id,
    @Nullable String url,
    @Schema(
            type = "string",
            allowableValues = {"waiting", "running", "done", "failed", "cancelled"})
        String state,
    String step,
    double percent,
    String message,
    boolean cancelRequested,
    int attempt,
    @Nullable String videoId,
    boolean alreadyThere,
    @Nullable String subtitleWarning,
    @Nullable String errorCode,
    @Nullable String recoveryHint,
    @Nullable String authSource,
    Instant createdAt,
    Instant updatedAt) {

  static IngestionResponse from(Job job) {
    return new IngestionResponse(
        true,
        job.id().toString(),
        job.input().get("url"),
        job.state().wire(),
        job.progress().step(),
        job.progress().percent().value(),
        job.progress().message(),
        job.cancelRequested(),
        job.attempt(),
        job.notes().get(IngestVideo.VIDEO_ID),
        job.notes().containsKey(IngestVideo.ALREADY_THERE),
        job.notes().get(IngestVideo.SUBTITLE_WARNING),
        job.failure().orElse(null),
        job.notes().get(IngestVideo.RECOVERY_HINT),
        job.notes().get(IngestVideo.AUTH_SOURCE),
        job.createdAt(),
        job.updatedAt());
  }
}
