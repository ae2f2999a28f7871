package learning.piggyback.web.question.companion;

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
import java.util.Map;
import learning.piggyback.application.question.companion.RephraseQuestions;
import learning.piggyback.application.question.companion.SaveVariants;
import learning.piggyback.application.question.companion.VariantBook;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForReviewers;
import learning.piggyback.web.Pace;

@Tag(name = "questions")
@CommonFailures
@ForReviewers
@Controller("/api/expert")
@ExecuteOn(TaskExecutors.BLOCKING)
class VariantsController {

  /** Segments; a video of an hour is written in one go. */
  private static final int PER_MINUTE = 120;

  private final VariantBook book;
  private final SaveVariants saveVariants;
  private final RephraseQuestions rephraseQuestions;
  private final Pace pace;

  VariantsController(
      VariantBook book,
      SaveVariants saveVariants,
      RephraseQuestions rephraseQuestions,
      Clock clock) {
    this.book = book;
    this.saveVariants = saveVariants;
    this.rephraseQuestions = rephraseQuestions;
    this.pace = new Pace(PER_MINUTE, clock);
  }

  /** How the companions ask a video's questions. */
  @Get("/video/{video_id}/persona-variants")
  @Operation(operationId = "getCompanionVariants")
  VariantsResponse variants(@Parameter(hidden = true) Caller caller, String video_id) {
    return VariantsResponse.from(book.of(caller, new VideoId(video_id)));
  }

  /**
   * Keeps what is sent of a segment in place of what was there, then writes what is asked for, at
   * most 12 segments in one request, and keeps that too. A stale version is a 409.
   */
  @Post("/video/{video_id}/persona-variants")
  @Operation(operationId = "saveCompanionVariants")
  VariantsResponse save(
      @Parameter(hidden = true) Caller caller,
      String video_id,
      @Valid @Body SaveVariantsRequest body) {
    SaveVariants.Wish wish = body.toWish();
    for (int i = 0; i < wish.orders().size(); i++) {
      inTime(caller);
    }
    return VariantsResponse.from(saveVariants.save(caller, new VideoId(video_id), wish));
  }

  /** Puts questions in the companions' words; nothing is saved. */
  @Post("/questions/persona-variants")
  @Operation(operationId = "rephraseQuestions")
  RephraseResponse rephrase(
      @Parameter(hidden = true) Caller caller, @Valid @Body RephraseRequest body) {
    Map<QuestionType, Wording> wordings = body.wordings();
    if (wordings.isEmpty()) {
      return RephraseResponse.failed("no_questions", "No valid questions to rephrase");
    }
    inTime(caller);
    try {
      return RephraseResponse.from(
          rephraseQuestions.rephrase(wordings, body.writer()), wordings, body);
    } catch (DomainProblem problem) {
      if (problem.kind() == ProblemKind.UNAVAILABLE) {
        return RephraseResponse.failed(problem.code(), problem.getMessage());
      }
      throw problem;
    }
  }

  private void inTime(Caller caller) {
    if (!pace.take(caller.toString()).isZero()) {
      throw new DomainProblem(
          ProblemKind.TOO_MANY,
          "too_many_variants",
          "That is too many at once. Please wait a little.");
    }
  }
}
