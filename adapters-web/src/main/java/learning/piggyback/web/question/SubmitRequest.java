package learning.piggyback.web.question;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.video.VideoId;

/** Candidates to hand on for review. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record SubmitRequest(
    @NotNull String videoId, @NotNull List<@Valid @NotNull SegmentBody> questions) {

  VideoId video() {
    requireBoth();
    return new VideoId(videoId.strip());
  }

  List<SegmentDraft> drafts() {
    requireBoth();
    return questions.stream().map(SegmentBody::toDraft).toList();
  }

  private void requireBoth() {
    if (videoId.isBlank() || questions.isEmpty()) {
      throw DomainProblem.invalid("missing_questions", "Missing video_id or questions");
    }
  }
}
