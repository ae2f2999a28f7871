package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.application.question.GenerationRequest;
import org.jspecify.annotations.Nullable;

/** What the socket sends. */
sealed interface GenerationMessage {

  /**
   * @param runId by which another socket can watch the same run
   * @param segments how many there will be
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  record Status(String type, String message, String runId, int segments)
      implements GenerationMessage {

    Status(String message, String runId, int segments) {
      this("status", message, runId, segments);
    }
  }

  @Serdeable
  record SegmentResult(String type, int start, int end, SegmentBody.ResultBody result)
      implements GenerationMessage {

    static SegmentResult of(SegmentBody segment) {
      return new SegmentResult("segment_result", segment.start(), segment.end(), segment.result());
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
      @Nullable Data data)
      implements GenerationMessage {

    static Done of(String runId, GenerationRequest request, List<SegmentBody> segments) {
      return request.fullDuration()
          ? new Done("done", false, runId, segments.size(), Data.of(request, segments))
          : new Done("done", false, runId, null, null);
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
