package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.application.question.GenerationRequest;
import learning.piggyback.domain.job.JobId;
import org.jspecify.annotations.Nullable;

/** What the socket sends. */
sealed interface GenerationMessage {

  /**
   * How far the run is.
   *
   * @param done segments that are written, or failed, wherever in the video
   * @param percent whole, 0 to 100
   */
  @Serdeable
  record Progress(int done, int total, int percent) {

    static Progress of(int done, int total) {
      return new Progress(done, total, total == 0 ? 100 : done * 100 / total);
    }
  }

  /**
   * @param runId by which another socket can watch the same run
   * @param segments how many there will be
   * @param cost what the run has cost so far
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  record Status(
      String type, String message, String runId, int segments, Progress progress, SpentBody cost)
      implements GenerationMessage {

    Status(String message, String runId, int segments, Progress progress, SpentBody cost) {
      this("status", message, runId, segments, progress, cost);
    }
  }

  /**
   * @param segmentId unique within the run
   * @param attempt how many tries it took
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  record SegmentResult(
      String type,
      int start,
      int end,
      SegmentBody.ResultBody result,
      String segmentId,
      int attempt,
      Progress progress,
      SpentBody cost)
      implements GenerationMessage {

    static SegmentResult of(SegmentBody segment, int attempt, Progress progress, SpentBody cost) {
      return new SegmentResult(
          "segment_result",
          segment.start(),
          segment.end(),
          segment.result(),
          segment.start() + "-" + segment.end(),
          attempt,
          progress,
          cost);
    }
  }

  /**
   * @param data for a whole video only
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Done(
      String type,
      boolean autoSaved,
      String runId,
      @Nullable Integer segmentsCount,
      @Nullable Data data,
      Progress progress,
      SpentBody cost)
      implements GenerationMessage {

    static Done of(
        JobId run, GenerationRequest request, List<SegmentBody> segments, SpentBody cost) {
      boolean whole = request.fullDuration();
      return new Done(
          "done",
          false,
          run.toString(),
          whole ? segments.size() : null,
          whole ? Data.of(request, segments) : null,
          Progress.of(segments.size(), segments.size()),
          cost);
    }
  }

  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  record Data(
      String videoId,
      int intervalSeconds,
      int startOffset,
      int durationSeconds,
      List<SegmentBody> segments) {

    /** The last segment of a whole video ends with it. */
    static Data of(GenerationRequest request, List<SegmentBody> segments) {
      return new Data(
          request.video().value(),
          request.intervalSeconds(),
          request.startSecond(),
          segments.isEmpty() ? 0 : segments.getLast().end(),
          segments);
    }
  }

  /**
   * @param error stable code
   */
  @Serdeable
  record Failed(String type, String message, String error) implements GenerationMessage {

    Failed(String error, String message) {
      this("error", message, error);
    }
  }
}
