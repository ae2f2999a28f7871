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
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.review.EnterQuestion;
import learning.piggyback.application.question.review.EnterQuestion.Entered;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.entry.ExpertEntry;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForReviewers;

@Tag(name = "questions")
@CommonFailures
@ForReviewers
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExpertQuestionsController {

  private final FinalQuestionSets finals;
  private final VideoAccess access;
  private final EnterQuestion enterQuestion;
  private final Clock clock;

  ExpertQuestionsController(
      FinalQuestionSets finals, VideoAccess access, EnterQuestion enterQuestion, Clock clock) {
    this.finals = finals;
    this.access = access;
    this.enterQuestion = enterQuestion;
    this.clock = clock;
  }

  /** The questions of adults' own and the skipped parts of a video, by their start. */
  @Get("/expert-questions/{video_id}")
  @Operation(operationId = "getExpertQuestions")
  ExpertQuestionsResponse entries(@Parameter(hidden = true) Caller caller, String video_id) {
    VideoId video = access.visible(caller, new VideoId(video_id)).id();
    return ExpertQuestionsResponse.from(video, finals.find(video));
  }

  /** Adds a question of one's own or a skip, in the place of one's own about the same part. */
  @Post("/expert-questions")
  @Operation(operationId = "saveExpertQuestion")
  ExpertQuestionSaved enter(
      @Parameter(hidden = true) Actor actor, @Valid @Body ExpertQuestionRequest body) {
    Instant now = clock.instant();
    ExpertEntry entry = body.toEntry(now);
    Entered entered = enterQuestion.enter(actor, body.video(), entry, Optional.empty());
    return ExpertQuestionSaved.from(entry, entered);
  }

  /** As the route above; beside it, what one thinks of the writer's best question. */
  @Post("/expert-annotations")
  @Operation(operationId = "saveExpertAnnotation")
  AnnotationResponse annotate(
      @Parameter(hidden = true) Actor actor, @Valid @Body AnnotationRequest body) {
    ExpertEntry entry = body.toEntry(clock.instant());
    Entered entered = enterQuestion.enter(actor, body.video(), entry, body.verdict());
    return AnnotationResponse.from(body, entry, entered);
  }
}
