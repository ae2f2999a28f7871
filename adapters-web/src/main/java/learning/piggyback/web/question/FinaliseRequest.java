package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalLong;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.question.companion.SentVariants;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Limits;
import learning.piggyback.web.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a video as the reviewer leaves them.
 *
 * @param version that the reviewer started from; left out to replace whatever is newest
 */
@Serdeable
record FinaliseRequest(
    @Schema(name = "videoId") @JsonProperty("videoId") @JsonAlias("video_id") @NotNull
        String videoId,
    @Nullable Integer version,
    @NotNull @Valid Data data) {

  @Serdeable
  @Schema(name = "FinaliseData")
  record Data(
      @Nullable Integer version,
      @NotNull @Size(max = Limits.SEGMENTS) List<@Valid @NotNull FinalSegmentBody> segments) {}

  VideoId video() {
    return new VideoId(RequiredText.of("videoId", videoId).strip());
  }

  List<SegmentReview> reviews() {
    return SegmentReviews.of(data.segments(), List.of("body", "data", "segments"));
  }

  /** How the companions ask, of those segments that it was sent of. */
  List<SentVariants> voiced() {
    return data.segments().stream().flatMap(segment -> segment.voiced().stream()).toList();
  }

  OptionalLong basedOn() {
    Integer given = version == null ? data.version() : version;
    return given == null ? OptionalLong.empty() : OptionalLong.of(given);
  }
}
