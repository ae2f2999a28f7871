package learning.piggyback.web.question.review;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import learning.piggyback.domain.question.EntryTimes;
import learning.piggyback.domain.question.entry.ExpertEntry;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Limits;
import learning.piggyback.web.RequiredText;
import learning.piggyback.web.question.WireText;
import org.jspecify.annotations.Nullable;

/**
 * A question of an adult's own, or a part of the video to skip.
 *
 * @param segmentStart in seconds, as are the other times; the time stamp where it is left out
 * @param timestamp when it is asked; at the segment's end where it is left out
 * @param skipped has two more spellings, as the original had
 */
@Serdeable
@Schema(name = "ExpertQuestionRequest")
record ExpertQuestionRequest(
    @Schema(name = "videoId") @JsonProperty("videoId") @JsonAlias("video_id")
        @Nullable String videoId,
    @Schema(name = "segmentStart", type = "number", nullable = true)
        @JsonProperty("segmentStart")
        @JsonAlias("segment_start")
        @Nullable Object segmentStart,
    @Schema(name = "segmentEnd", type = "number", nullable = true)
        @JsonProperty("segmentEnd")
        @JsonAlias("segment_end")
        @Nullable Object segmentEnd,
    @Schema(type = "number", nullable = true) @Nullable Object timestamp,
    @Schema(name = "questionType")
        @JsonProperty("questionType")
        @JsonAlias("question_type")
        @Nullable
        @Size(max = Limits.TEXT)
        String questionType,
    @Nullable @Size(max = Limits.TEXT) String question,
    @Nullable @Size(max = Limits.TEXT) String answer,
    @Schema(type = "boolean", nullable = true) @JsonAlias({"skip", "isSkipped"})
        @Nullable Object skipped,
    @Schema(name = "skipReason")
        @JsonProperty("skipReason")
        @JsonAlias("skip_reason")
        @Nullable
        @Size(max = Limits.TEXT)
        String skipReason) {

  VideoId video() {
    return new VideoId(RequiredText.of("videoId", videoId).strip());
  }

  ExpertEntry toEntry(Instant now) {
    RequiredText.of("videoId", videoId);
    EntryTimes times = GivenTimes.of(segmentStart, segmentEnd, timestamp).toDomain(now);
    return EntryFields.isYes(skipped)
        ? new ExpertEntry.Skip(times, WireText.clean(skipReason))
        : EntryFields.own(times, questionType, question, answer);
  }
}
