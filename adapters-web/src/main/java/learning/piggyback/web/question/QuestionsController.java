package learning.piggyback.web.question;

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
import java.util.List;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.FinaliseQuestions;
import learning.piggyback.application.question.SubmitQuestions;
import learning.piggyback.application.question.companion.VariantBook;
import learning.piggyback.application.question.companion.VariantsView;
import learning.piggyback.application.question.review.UpdateQuestions;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.question.companion.SentVariants;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.ForReviewers;
import learning.piggyback.web.question.companion.InlineVariants;

@Tag(name = "questions")
@CommonFailures
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuestionsController {

  private final SubmitQuestions submitQuestions;
  private final FinaliseQuestions finaliseQuestions;
  private final UpdateQuestions updateQuestions;
  private final FinalQuestionSets finals;
  private final VariantBook variants;
  private final InlineVariants inlineVariants;

  QuestionsController(
      SubmitQuestions submitQuestions,
      FinaliseQuestions finaliseQuestions,
      UpdateQuestions updateQuestions,
      FinalQuestionSets finals,
      VariantBook variants,
      InlineVariants inlineVariants) {
    this.submitQuestions = submitQuestions;
    this.finaliseQuestions = finaliseQuestions;
    this.updateQuestions = updateQuestions;
    this.finals = finals;
    this.variants = variants;
    this.inlineVariants = inlineVariants;
  }

  /** Hands candidates on for review, given ones or a run's; replaces what was handed on before. */
  @ForAdmin
  @Post("/submit-questions")
  @Operation(operationId = "submitQuestions")
  SubmitResponse submit(@Valid @Body SubmitRequest body) {
    return SubmitResponse.from(submitQuestions.submit(body.video(), body.run(), body.drafts()));
  }

  /** The approved questions of a video, for those who review them. */
  @ForReviewers
  @Get("/expert/video/{video_id}/final-questions")
  @Operation(operationId = "getFinalQuestions")
  FinalQuestionsResponse finalQuestions(@Parameter(hidden = true) Caller caller, String video_id) {
    VideoId video = new VideoId(video_id);
    VariantsView voiced = variants.of(caller, video);
    return finals
        .find(video)
        .map(saved -> FinalQuestionsResponse.from(saved, caller, voiced))
        .orElseThrow(() ->
            DomainProblem.notFound("final_questions_not_found", "No finalized questions found."));
  }

  /** Replaces the questions of a video that has final ones; a stale version is a 409. */
  @ForReviewers
  @Post("/expert/video/{video_id}/update-questions")
  @Operation(operationId = "updateQuestions")
  FinalisedResponse update(
      @Parameter(hidden = true) Actor actor, String video_id, @Valid @Body UpdateRequest body) {
    return FinalisedResponse.updated(
        updateQuestions.update(actor, new VideoId(video_id), body.reviews(), body.basedOn()));
  }

  /** Approves questions; a stale version is a 409. */
  @ForReviewers
  @Post("/save-final-questions")
  @Operation(operationId = "saveFinalQuestions")
  FinalisedResponse finalise(
      @Parameter(hidden = true) Actor actor, @Valid @Body FinaliseRequest body) {
    List<SegmentReview> reviews = body.reviews();
    List<SentVariants> voiced = body.voiced();
    FinalQuestions saved = finaliseQuestions.finalise(actor, body.video(), reviews, body.basedOn());
    inlineVariants.keep(actor.caller(), body.video(), voiced);
    return FinalisedResponse.from(saved);
  }
}
