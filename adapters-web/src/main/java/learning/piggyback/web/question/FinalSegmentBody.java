package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed segment, in both directions.
 *
 * @param segmentIndex sent only: its place in the video, from 0
 */
@Serdeable
@Schema(name = "FinalSegment")
record FinalSegmentBody(
    @Schema(name = "segmentIndex") @JsonProperty("segmentIndex") @Nullable Integer segmentIndex,
    @NotNull Integer start,
    @NotNull Integer end,
    @Schema(name = "aiQuestions") @JsonProperty("aiQuestions")
        @Nullable List<@Valid @NotNull FinalQuestionBody> aiQuestions) {

  static FinalSegmentBody from(FinalSegment segment, int index) {
    return new FinalSegmentBody(
        index,
        segment.segment().start(),
        segment.segment().end(),
        segment.questions().stream().map(FinalQuestionBody::from).toList());
  }

  FinalSegment toDomain() {
    List<FinalQuestionBody> questions = aiQuestions == null ? List.of() : aiQuestions;
    return new FinalSegment(
        new Segment(start, end), questions.stream().map(FinalQuestionBody::toDomain).toList());
  }
}
