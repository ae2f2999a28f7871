package learning.piggyback.web.video;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import learning.piggyback.application.video.IngestUpload;
import learning.piggyback.application.video.ReceiveUpload;
import learning.piggyback.application.video.UploadLimits;
import learning.piggyback.application.video.Uploads;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.UploadId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.SuccessResponse;

/**
 * A video file of one's own, sent in pieces: announce it, send bytes from where it stands, have it
 * ingested. What has come stays when the connection breaks or the server restarts.
 */
@Tag(name = "library")
@ForAdmin
@CommonFailures
@Controller("/api/admin/uploads")
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadsController {

  private static final int MOST_SUBTITLES = 5 << 20;

  private final Uploads uploads;
  private final ReceiveUpload receiveUpload;
  private final UploadLimits limits;
  private final IngestUpload ingestUpload;

  UploadsController(
      Uploads uploads,
      ReceiveUpload receiveUpload,
      UploadLimits limits,
      IngestUpload ingestUpload) {
    this.uploads = uploads;
    this.receiveUpload = receiveUpload;
    this.limits = limits;
    this.ingestUpload = ingestUpload;
  }

  /** Announces a file. */
  @Post
  @Operation(operationId = "beginUpload")
  UploadResponse begin(@Valid @Body UploadRequest body) {
    return answer(receiveUpload.begin(body.fileName(), body.size(), body.labels()));
  }

  /** The files of which not all has come, oldest first. */
  @Get
  @Operation(operationId = "listUploads")
  UploadsResponse list() {
    List<UploadResponse> open =
        uploads.all().stream().filter(upload -> !upload.complete()).map(this::answer).toList();
    return new UploadsResponse(true, limits.mostBytes(), open);
  }

  /** How much of a file has come: where to go on. */
  @Get("/{upload_id}")
  @Operation(operationId = "getUpload")
  UploadResponse get(UUID upload_id) {
    return answer(receiveUpload.existing(new UploadId(upload_id)));
  }

  /**
   * Bytes of the file from {@code offset} on, all that are left or some; answers when they are on
   * the disk. {@code offset} must be what {@code received} says, else 409 with code {@code
   * wrong_offset}. Of two requests at once, one gets 409 with code {@code upload_busy}.
   */
  @Put("/{upload_id}/content{?offset}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(operationId = "sendUpload")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = "string", format = "binary")))
  UploadResponse content(
      HttpRequest<?> request,
      UUID upload_id,
      @QueryValue @Min(0) long offset,
      @Body InputStream body)
      throws IOException {
    // Closed in any case: what is not read would keep the connection from its next request.
    try (body) {
      Upload upload = receiveUpload.existing(new UploadId(upload_id));
      if (request.getContentLength() > upload.size() - offset) {
        throw new DomainProblem(
            ProblemKind.TOO_LARGE, "upload_too_large", "There is more than was announced.");
      }
      long received = receiveUpload.receive(upload.id(), offset, body);
      return UploadResponse.from(receiveUpload.existing(upload.id()), received);
    }
  }

  /** The subtitles that go with the file, as WebVTT or SubRip text in UTF-8. */
  @Put("/{upload_id}/subtitles{?language}")
  @Consumes({MediaType.TEXT_PLAIN, "text/vtt", "application/x-subrip"})
  @Operation(operationId = "sendUploadSubtitles")
  UploadResponse subtitles(
      UUID upload_id,
      @QueryValue(defaultValue = "en") @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?")
          String language,
      @Body String body) {
    if (body.length() > MOST_SUBTITLES) {
      throw new DomainProblem(
          ProblemKind.TOO_LARGE, "subtitles_too_large", "Subtitles may have at most 5 MB.");
    }
    return answer(
        receiveUpload.subtitles(new UploadId(upload_id), language, SubtitleText.toWebVtt(body)));
  }

  /** Begins to turn the file into a video of the library, when all of it has come. */
  @Post("/{upload_id}/ingestion")
  @Operation(operationId = "ingestUpload")
  IngestionResponse ingest(@Parameter(hidden = true) Actor actor, UUID upload_id) {
    return IngestionResponse.from(ingestUpload.ingest(actor, new UploadId(upload_id)), List.of());
  }

  /** Gives a file up and removes what has come. */
  @Delete("/{upload_id}")
  @Operation(operationId = "discardUpload")
  SuccessResponse discard(UUID upload_id) {
    receiveUpload.discard(new UploadId(upload_id));
    return SuccessResponse.DONE;
  }

  private UploadResponse answer(Upload upload) {
    return UploadResponse.from(upload, receiveUpload.received(upload));
  }
}
