package learning.piggyback.web.question;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import learning.piggyback.application.question.RewriteQuestion;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForReviewers;
import learning.piggyback.web.Pace;

@Tag(name = "questions")
@CommonFailures
@ForReviewers
@Controller("/api/expert/video")
@ExecuteOn(TaskExecutors.BLOCKING)
class RewriteController {

  /** An adult reads a question before the next is wanted; five may be asked for at once. */
  private static final int PER_MINUTE = 30;

  private final RewriteQuestion rewriteQuestion;
  private final Pace pace;

  RewriteController(RewriteQuestion rewriteQuestion, Clock clock) {
    this.rewriteQuestion = rewriteQuestion;
    this.pace = new Pace(PER_MINUTE, clock);
  }

  /** Writes another question in place of one; nothing is saved. */
  @Post("/{video_id}/regenerate-question")
  @Operation(operationId = "regenerateQuestion")
  RewrittenResponse regenerate(
      @Parameter(hidden = true) Caller caller,
      String video_id,
      @Valid @Body RewriteRequestBody body) {
    if (!pace.take(caller.toString()).isZero()) {
      throw new DomainProblem(
          ProblemKind.TOO_MANY,
          "too_many_rewrites",
          "Regeneration failed: That is too many at once. Please wait a little.");
    }
    return RewrittenResponse.from(
        rewriteQuestion.rewrite(caller, new VideoId(video_id), body.toWish()));
  }
}
