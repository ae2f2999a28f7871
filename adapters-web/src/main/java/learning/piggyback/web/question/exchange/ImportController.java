package learning.piggyback.web.question.exchange;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import learning.piggyback.application.question.exchange.ImportLesson;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.exchange.ImportedQuestion;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForReviewers;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import org.jspecify.annotations.Nullable;

@Tag(name = "exchange")
@CommonFailures
@ForReviewers
@Controller("/api/expert/video/{video_id}/import")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportController {

  private final ImportLesson importLesson;
  private final VideoAccess access;

  ImportController(ImportLesson importLesson, VideoAccess access) {
    this.importLesson = importLesson;
    this.access = access;
  }

  /**
   * Adds the questions of a lesson to the video's, as drafts of the caller's own: of our own
   * format, or of an H5P package. Nothing that is there changes, and nothing is added twice.
   *
   * @param at second of the video at which a single H5P task is asked; needed for that alone
   */
  @Post("{?at}")
  @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON, "application/zip"})
  @Operation(operationId = "importLesson")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = "string", format = "binary")))
  ImportResponse importFile(
      @Parameter(hidden = true) Actor actor,
      String video_id,
      @Nullable @QueryValue @Min(0) @Max(Segment.LATEST) Integer at,
      @Body InputStream body)
      throws IOException {
    // Closed in any case: what is not read would keep the connection from its next request.
    try (body) {
      VideoId video = access.visible(actor.caller(), new VideoId(video_id)).id();
      ReadLesson lesson = ImportFile.read(body);
      List<ImportedQuestion> questions =
          lesson.needsTime() ? askedAt(lesson.questions(), at) : lesson.questions();
      return ImportResponse.from(
          lesson.leftOut(), importLesson.importInto(actor, video, questions));
    }
  }

  private static List<ImportedQuestion> askedAt(
      List<ImportedQuestion> questions, @Nullable Integer at) {
    if (at == null) {
      throw new InvalidInput(List.of(Fault.missing("query", "at")));
    }
    return questions.stream()
        .map(question ->
            new ImportedQuestion(
                question.name(),
                question.segment(),
                OptionalInt.of(at),
                question.type(),
                question.wording(),
                question.examples(),
                question.evidence()))
        .toList();
  }
}
