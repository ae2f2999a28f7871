package learning.piggyback.web.question;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalLong;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a video that has some, as the reviewer leaves them.
 *
 * @param version that the reviewer started from; left out to replace whatever is newest
 */
@Serdeable
@Schema(name = "UpdateQuestionsRequest")
record UpdateRequest(
    @Nullable Integer version,
    @NotNull @Size(max = Limits.SEGMENTS) List<@Valid @NotNull FinalSegmentBody> segments) {

  List<SegmentReview> reviews() {
    return SegmentReviews.of(segments, List.of("body", "segments"));
  }

  OptionalLong basedOn() {
    return version == null ? OptionalLong.empty() : OptionalLong.of(version);
  }
}
