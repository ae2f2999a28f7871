package learning.piggyback.web.question.review;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.OptionalLong;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.review.RestoreVersion;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForReviewers;
import learning.piggyback.web.question.FinalQuestionsResponse;
import learning.piggyback.web.question.FinalisedResponse;
import org.jspecify.annotations.Nullable;

@Tag(name = "questions")
@CommonFailures
@ForReviewers
@Controller("/api/expert/video/{video_id}/versions")
@ExecuteOn(TaskExecutors.BLOCKING)
class HistoryController {

  private final FinalQuestionSets finals;
  private final VideoAccess access;
  private final RestoreVersion restoreVersion;

  HistoryController(FinalQuestionSets finals, VideoAccess access, RestoreVersion restoreVersion) {
    this.finals = finals;
    this.access = access;
    this.restoreVersion = restoreVersion;
  }

  /** Who saved the final questions of a video when, and what changed; the newest first. */
  @Get
  @Operation(operationId = "getQuestionVersions")
  HistoryResponse versions(@Parameter(hidden = true) Caller caller, String video_id) {
    VideoId video = access.visible(caller, new VideoId(video_id)).id();
    return HistoryResponse.from(finals.history(video));
  }

  /** The final questions of a video as they were in a version. */
  @Get("/{version}")
  @Operation(operationId = "getQuestionVersion")
  FinalQuestionsResponse version(
      @Parameter(hidden = true) Caller caller, String video_id, Long version) {
    VideoId video = access.visible(caller, new VideoId(video_id)).id();
    return finals
        .find(video, version)
        .map(saved -> FinalQuestionsResponse.from(saved, caller))
        .orElseThrow(
            () -> DomainProblem.notFound("version_not_found", "There is no such version."));
  }

  /** Saves a version anew; those in between stay. A stale {@code version} of the body is a 409. */
  @Post("/{version}/restore")
  @Operation(operationId = "restoreQuestionVersion")
  FinalisedResponse restore(
      @Parameter(hidden = true) Actor actor,
      String video_id,
      Long version,
      @Nullable @Body RestoreRequest body) {
    OptionalLong basedOn = body == null ? OptionalLong.empty() : body.basedOn();
    return FinalisedResponse.from(
        restoreVersion.restore(actor, new VideoId(video_id), version, basedOn));
  }
}
