package learning.piggyback.web.question;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForEachRole;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import org.jspecify.annotations.Nullable;

@Tag(name = "questions")
@ForEachRole
@CommonFailures
@Controller("/api/final-questions")
@ExecuteOn(TaskExecutors.BLOCKING)
class AskedQuestionsController {

  private final QuestionsForChild questions;

  AskedQuestionsController(QuestionsForChild questions) {
    this.questions = questions;
  }

  /** What a child is asked while it watches a video, in the words of its companion. */
  @Get("/{video_id}{?companion}")
  @Operation(operationId = "getAskedQuestions")
  AskedQuestionsResponse asked(
      @Parameter(hidden = true) Caller caller,
      String video_id,
      @Nullable @QueryValue String companion) {
    Optional<Companion> asking = read(companion);
    try {
      return questions
          .of(caller, new VideoId(video_id), asking)
          .map(AskedQuestionsResponse::from)
          .orElse(AskedQuestionsResponse.NONE);
    } catch (DomainProblem problem) {
      if (problem.kind() == ProblemKind.NOT_FOUND) {
        return AskedQuestionsResponse.NONE;
      }
      throw problem;
    }
  }

  private static Optional<Companion> read(@Nullable String companion) {
    if (companion == null || companion.isBlank()) {
      return Optional.empty();
    }
    Optional<Companion> known = Companion.of(companion);
    if (known.isEmpty()) {
      throw new InvalidInput(
          List.of(
              new Fault(
                  List.of("query", "companion"),
                  "Input should be one of bunny, pig, alligator",
                  "enum")));
    }
    return known;
  }
}
