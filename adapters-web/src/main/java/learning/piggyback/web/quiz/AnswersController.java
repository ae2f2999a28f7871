package learning.piggyback.web.quiz;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.quiz.MarkReply;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdults;
import learning.piggyback.web.ReportScope;
import learning.piggyback.web.account.PathIds;
import org.jspecify.annotations.Nullable;

/** What a child answered, for adults, and their marks on it. */
@Tag(name = "reports")
@ForAdults
@CommonFailures
@Controller("/api/learners/children/{child_id}/attempts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AnswersController {

  private static final int PAGE = 10;
  private static final int MOST_PAGES = 100_000;

  private final MarkReply markReply;
  private final Attempts attempts;
  private final Videos videos;
  private final ChildAccess access;

  AnswersController(MarkReply markReply, Attempts attempts, Videos videos, ChildAccess access) {
    this.markReply = markReply;
    this.attempts = attempts;
    this.videos = videos;
    this.access = access;
  }

  /**
   * The attempts in which a child answered something, ten to a page, newest first.
   *
   * @param video_id one video only
   * @param mode one mode only: strict or flexible
   * @param page from 0
   */
  @Get("{?video_id,mode,page}")
  @Operation(operationId = "getAnswers")
  AnswersResponse answers(
      @Parameter(hidden = true) Caller caller,
      String child_id,
      @Nullable @QueryValue String video_id,
      @Nullable @QueryValue String mode,
      @QueryValue(defaultValue = "0") @Min(0) @Max(MOST_PAGES) int page) {
    ChildId child = access.readable(caller, PathIds.child(child_id)).id();
    return AnswersResponse.of(
        attempts.answered(child, ReportScope.read(video_id, mode), page * PAGE, PAGE + 1),
        PAGE,
        video -> videos.find(video).map(Video::title).orElse(video.value()));
  }

  /** Marks a child's answer in place of the grader; the place is that in the attempt's details. */
  @Put("/{session_id}/replies/{place}/mark")
  @Operation(operationId = "markReply")
  MarkedResponse mark(
      @Parameter(hidden = true) Actor actor,
      String child_id,
      String session_id,
      int place,
      @Valid @Body MarkRequest body) {
    return MarkedResponse.from(
        markReply.mark(actor, PathIds.child(child_id), session_id, place, body.toStatus()));
  }
}
