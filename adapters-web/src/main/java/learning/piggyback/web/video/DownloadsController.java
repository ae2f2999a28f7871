package learning.piggyback.web.video;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.FailureResponse;
import learning.piggyback.web.FileDocuments;
import learning.piggyback.web.ForEachRole;

/** A video's files, for those who may see it. */
@Tag(name = "media")
@ForEachRole
@CommonFailures
@Controller("/downloads")
@ExecuteOn(TaskExecutors.BLOCKING)
class DownloadsController {

  private final VideoAccess access;
  private final MediaStore media;
  private final MediaAnswers answers;
  private final List<FileDocuments> documents;

  DownloadsController(
      VideoAccess access, MediaStore media, MediaAnswers answers, List<FileDocuments> documents) {
    this.access = access;
    this.media = media;
    this.answers = answers;
    this.documents = documents;
  }

  /** A file of a video, or a part of it. */
  @Get(value = "/{video_id}/{name:.+}", headRoute = false)
  @Produces("*/*")
  @Operation(operationId = "getFile")
  @ApiResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(
      responseCode = "206",
      description = "The part that Range asks for",
      content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(responseCode = "304", description = "The browser has it already")
  @ApiResponse(
      responseCode = "416",
      description = "The file is shorter than that",
      content = @Content(schema = @Schema(implementation = FailureResponse.class)))
  HttpResponse<?> get(
      HttpRequest<?> request,
      @Parameter(hidden = true) Caller caller,
      String video_id,
      String name) {
    Video video = access.visible(caller, new VideoId(video_id));
    Optional<HttpResponse<?>> file =
        MediaFiles.find(video, name)
            .flatMap(key -> media.stat(key).map(stat -> answers.answer(request, key, stat)));
    return file.or(() -> document(caller, video, name))
        .orElseThrow(() -> DomainProblem.notFound("file_not_found", "There is no such file."));
  }

  /** The same without the content. */
  @Head("/{video_id}/{name:.+}")
  @Produces("*/*")
  @Operation(operationId = "headFile")
  @ApiResponse(responseCode = "200", description = "The file is there")
  HttpResponse<?> head(
      HttpRequest<?> request,
      @Parameter(hidden = true) Caller caller,
      String video_id,
      String name) {
    return get(request, caller, video_id, name);
  }

  private Optional<HttpResponse<?>> document(Caller caller, Video video, String name) {
    return documents.stream()
        .flatMap(source -> source.find(caller, video, name).stream())
        .<HttpResponse<?>>map(answer -> answer)
        .findFirst();
  }
}
