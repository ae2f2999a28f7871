package learning.piggyback.web.question;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import learning.piggyback.application.question.GenerationRequest;
import learning.piggyback.domain.video.VideoId;
import org.jspecify.annotations.Nullable;

/**
 * What a client of the socket sends first.
 *
 * @param runId of a run to watch instead of beginning one
 * @param type {@code cancel} to stop the run that is watched; {@code retry} to write what the run
 *     of that id left without questions, in a new run; anything else begins
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record GenerationStart(
    @Nullable Integer startSeconds,
    @Nullable Integer intervalSeconds,
    @Nullable Boolean fullDuration,
    @Nullable String provider,
    @Nullable String runId,
    @Nullable String type) {

  private static final int DEFAULT_INTERVAL = 60;

  boolean isCancel() {
    return "cancel".equals(type);
  }

  boolean isRetry() {
    return "retry".equals(type);
  }

  GenerationRequest toRequest(VideoId video) {
    return new GenerationRequest(
        video,
        startSeconds == null ? 0 : startSeconds,
        intervalSeconds == null ? DEFAULT_INTERVAL : intervalSeconds,
        Boolean.TRUE.equals(fullDuration),
        Optional.ofNullable(provider).filter(name -> !name.isBlank()));
  }
}
