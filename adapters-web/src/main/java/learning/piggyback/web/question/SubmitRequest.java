package learning.piggyback.web.question;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.video.VideoId;
import org.jspecify.annotations.Nullable;

/**
 * Candidates to hand on for review.
 *
 * @param questions may be missing when there is a run
 * @param runId takes what that run has written; questions of the same segment replace it
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record SubmitRequest(
    @NotNull String videoId,
    @Nullable List<@Valid @NotNull SegmentBody> questions,
    @Nullable String runId) {

  VideoId video() {
    if (videoId.isBlank() || (runId == null && drafts().isEmpty())) {
      throw DomainProblem.invalid("missing_questions", "Missing video_id or questions");
    }
    return new VideoId(videoId.strip());
  }

  Optional<JobId> run() {
    try {
      return Optional.ofNullable(runId).map(UUID::fromString).map(JobId::new);
    } catch (IllegalArgumentException _) {
      throw DomainProblem.notFound("run_not_found", "There is no such run of this video.");
    }
  }

  List<SegmentDraft> drafts() {
    return questions == null ? List.of() : questions.stream().map(SegmentBody::toDraft).toList();
  }
}
