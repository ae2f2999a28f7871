package learning.piggyback.web.question;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.question.QuestionsForChild.Choice;
import learning.piggyback.application.question.Recent;
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
  private final JsonMapper json;
  private final Recent<Choice.Of, byte[]> written = new Recent<>(QuestionsForChild.CHOICES_KEPT);
  private final byte[] none;

  AskedQuestionsController(QuestionsForChild questions, JsonMapper json) {
    this.questions = questions;
    this.json = json;
    this.none = write(AskedQuestionsResponse.NONE);
  }

  /**
   * What a child is asked while it watches a video, in the words of its companion. Writing the
   * answer would take longer than all else, so that of a choice is kept.
   */
  @Get("/{video_id}{?companion}")
  @Operation(operationId = "getAskedQuestions")
  @ApiResponse(
      responseCode = "200",
      description = "The questions, or success false when none was approved yet",
      content = @Content(schema = @Schema(implementation = AskedQuestionsResponse.class)))
  byte[] asked(
      @Parameter(hidden = true) Caller caller,
      String video_id,
      @Nullable @QueryValue String companion) {
    Optional<Companion> asking = read(companion);
    try {
      return questions
          .of(caller, new VideoId(video_id), asking)
          .flatMap(choice -> written.of(choice.of(), () -> Optional.of(write(choice))))
          .orElse(none);
    } catch (DomainProblem problem) {
      if (problem.kind() == ProblemKind.NOT_FOUND) {
        return none;
      }
      throw problem;
    }
  }

  private byte[] write(Choice choice) {
    return write(AskedQuestionsResponse.from(choice.questions()));
  }

  private byte[] write(AskedQuestionsResponse response) {
    try {
      return json.writeValueAsBytes(response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
