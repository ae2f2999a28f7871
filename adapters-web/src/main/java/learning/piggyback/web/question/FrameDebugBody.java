package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import learning.piggyback.application.question.FrameSurvey;
import org.jspecify.annotations.Nullable;

/**
 * Which pictures there are of a segment.
 *
 * @param minTimestamp second of the video's first picture; null without pictures
 * @param maxTimestamp second of its last
 * @param missingFrameFiles those that a writer would get and that are not stored
 * @param reason {@code frames_dir_missing}, {@code no_frames_in_range}, {@code missing_frame_files}
 *     or {@code frames_present}
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "FrameDebug")
record FrameDebugBody(
    String videoId,
    int start,
    int end,
    int totalFrames,
    int framesInRange,
    @Nullable Integer minTimestamp,
    @Nullable Integer maxTimestamp,
    List<String> missingFrameFiles,
    String reason) {

  static FrameDebugBody from(FrameSurvey survey) {
    boolean some = survey.total() > 0;
    return new FrameDebugBody(
        survey.video().value(),
        survey.segment().start(),
        survey.segment().end(),
        survey.total(),
        survey.inRange(),
        some ? 0 : null,
        some ? survey.total() - 1 : null,
        survey.missingFiles(),
        survey.reason());
  }
}
