package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.job.JobRequest;
import learning.piggyback.application.job.WakeJobs;
import learning.piggyback.application.video.IngestVideo;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.job.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * How far an ingestion is.
 *
 * @param url empty for a file that was uploaded
 * @param title of the video, as soon as it is known
 * @param queuePlace its place among those that wait for room, from 1
 * @param step such as {@code download} or {@code frames}; empty before it begins
 * @param stepNumber of the step, from 1; 0 before it begins
 * @param stepCount how many steps it has; 0 before it begins
 * @param percent of the current step
 * @param bytesDone while something large comes in
 * @param secondsLeft until the step is done, at its present speed
 * @param message one sentence for the one who waits
 * @param attempt how many times it was begun
 * @param nextTryAt when it is begun again by itself after a failure that may pass
 * @param videoId as soon as it is known
 * @param errorCode of what went wrong, last time
 * @param retryable whether asking for it again makes sense
 * @param askedBy who asked for it
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Ingestion")
record IngestionResponse(
    boolean success,
    String id,
    @Nullable String url,
    @Nullable String title,
    @Schema(
            type = "string",
            allowableValues = {"waiting", "running", "done", "failed", "cancelled"})
        String state,
    @Nullable Integer queuePlace,
    String step,
    int stepNumber,
    int stepCount,
    double percent,
    @Nullable Long bytesDone,
    @Nullable Long bytesTotal,
    @Nullable Long bytesPerSecond,
    @Nullable Long secondsLeft,
    String message,
    boolean cancelRequested,
    int attempt,
    @Nullable Instant nextTryAt,
    @Nullable String videoId,
    boolean alreadyThere,
    @Nullable String subtitleWarning,
    @Nullable String errorCode,
    @Nullable String recoveryHint,
    @Nullable String authSource,
    boolean retryable,
    @Nullable String askedBy,
    Instant createdAt,
    Instant updatedAt) {

  /**
   * @param unfinished all jobs that have not ended, oldest first
   */
  static IngestionResponse from(Job job, List<Job> unfinished) {
    Optional<Transfer> transfer = job.progress().transfer();
    return new IngestionResponse(
        true,
        job.id().toString(),
        job.input().get(IngestVideo.URL),
        title(job),
        job.state().wire(),
        placeOf(job, unfinished),
        job.progress().step(),
        job.progress().place(),
        job.progress().steps(),
        job.progress().percent().value(),
        transfer.map(Transfer::doneBytes).orElse(null),
        transfer.map(Transfer::totalBytes).map(IngestionResponse::orNull).orElse(null),
        transfer.map(Transfer::bytesPerSecond).map(IngestionResponse::orNull).orElse(null),
        transfer.flatMap(Transfer::timeLeft).map(Duration::toSeconds).orElse(null),
        job.progress().message(),
        job.cancelRequested(),
        job.attempt(),
        job.nextTry().orElse(null),
        job.notes().get(IngestVideo.VIDEO_ID),
        job.notes().containsKey(IngestVideo.ALREADY_THERE),
        job.notes().get(IngestVideo.SUBTITLE_WARNING),
        job.failure().orElse(null),
        job.notes().get(IngestVideo.RECOVERY_HINT),
        job.notes().get(IngestVideo.AUTH_SOURCE),
        job.state() == JobState.FAILED || job.state() == JobState.CANCELLED,
        job.input().get(JobRequest.ASKED_BY),
        job.createdAt(),
        job.updatedAt());
  }

  private static @Nullable String title(Job job) {
    String noted = job.notes().get(IngestVideo.TITLE);
    return noted == null ? job.input().get(IngestVideo.TITLE) : noted;
  }

  private static @Nullable Integer placeOf(Job job, List<Job> unfinished) {
    List<JobId> waiting = WakeJobs.waiting(unfinished).stream().map(Job::id).toList();
    return waiting.contains(job.id()) ? waiting.indexOf(job.id()) + 1 : null;
  }

  private static @Nullable Long orNull(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
