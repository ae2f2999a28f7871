package learning.piggyback.web.quiz;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.quiz.CheckAnswer;
import learning.piggyback.application.quiz.RecordAttempt;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForEachRole;
import learning.piggyback.web.ForPlayers;
import learning.piggyback.web.account.PathIds;
import org.jspecify.annotations.Nullable;

@Tag(name = "quiz")
@CommonFailures
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuizController {

  private final CheckAnswer checkAnswer;
  private final RecordAttempt recordAttempt;
  private final Attempts attempts;
  private final ChildAccess access;

  QuizController(
      CheckAnswer checkAnswer, RecordAttempt recordAttempt, Attempts attempts, ChildAccess access) {
    this.checkAnswer = checkAnswer;
    this.recordAttempt = recordAttempt;
    this.attempts = attempts;
    this.access = access;
  }

  /** Grades an answer. */
  @ForEachRole
  @Post("/check_answer")
  @Operation(operationId = "checkAnswer")
  GradeResponse check(@Valid @Body CheckAnswerRequest body) {
    return GradeResponse.of(
        body, checkAnswer.checkTold(body.wording(), body.examples(), body.user()));
  }

  /** Records what a child did; the same save sent again changes nothing. */
  @ForPlayers
  @Post("/save-quiz-score")
  @Operation(operationId = "saveQuizScore")
  SavedScoreResponse save(
      @Parameter(hidden = true) Caller caller,
      @Nullable @Header("Idempotency-Key") String idempotencyKey,
      @Valid @Body SaveScoreRequest body) {
    return SavedScoreResponse.from(
        recordAttempt.record(caller, body.toSave(Optional.ofNullable(idempotencyKey))));
  }

  /** All attempts of a child, oldest first. */
  @ForEachRole
  @Get("/get-quiz-scores/{child_id}")
  @Operation(operationId = "getQuizScores")
  ScoresResponse scores(@Parameter(hidden = true) Caller caller, String child_id) {
    ChildId child = access.readable(caller, PathIds.child(child_id)).id();
    return ScoresResponse.of(child, attempts.of(child));
  }
}
