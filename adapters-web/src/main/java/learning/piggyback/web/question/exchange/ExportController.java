package learning.piggyback.web.question.exchange;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import learning.piggyback.application.question.exchange.ExportLesson;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForReviewers;

/**
 * A lesson as a file, for other systems. Packages and tracks hold what a child is asked, and are
 * 404 with code {@code no_approved_questions} when that is nothing; tables hold all questions.
 */
@Tag(name = "exchange")
@CommonFailures
@ForReviewers
@Controller("/api/expert/video/{video_id}/export")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExportController {

  private static final String ZIP = "application/zip";
  private static final String VTT = "text/vtt";
  private static final String CSV = "text/csv";

  private final ExportLesson exportLesson;
  private final MediaStore media;

  ExportController(ExportLesson exportLesson, MediaStore media) {
    this.exportLesson = exportLesson;
    this.media = media;
  }

  /**
   * An H5P Interactive Video, without the libraries, which the receiving system has.
   *
   * @param video {@code file} puts the video and its subtitles in; {@code link} leaves them out and
   *     names the address that the video came from, if it is one that H5P can play
   */
  @Get(value = "/h5p{?video}", headRoute = false)
  @Produces(ZIP)
  @Operation(operationId = "exportLessonAsH5p")
  @ApiResponse(
      responseCode = "200",
      description = "The .h5p file",
      content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
  HttpResponse<StreamedFile> h5p(
      @Parameter(hidden = true) Caller caller,
      String video_id,
      @QueryValue(defaultValue = "file") @Pattern(regexp = "file|link") String video) {
    Lesson lesson = exportLesson.export(caller, new VideoId(video_id));
    MediaType type = MediaType.of(ZIP);
    return kept(
        HttpResponse.ok(new StreamedFile(new H5pPackage(lesson, media, video.equals("file")), type))
            .contentType(type),
        lesson,
        ".h5p");
  }

  /** A package of QTI 3.0: a test with an item for each question. */
  @Get(value = "/qti", headRoute = false)
  @Produces(ZIP)
  @Operation(operationId = "exportLessonAsQti")
  @ApiResponse(
      responseCode = "200",
      description = "The package",
      content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
  HttpResponse<byte[]> qti(@Parameter(hidden = true) Caller caller, String video_id) {
    Lesson lesson = exportLesson.export(caller, new VideoId(video_id));
    return kept(HttpResponse.ok(new QtiPackage(lesson).toZip()), lesson, "-qti.zip");
  }

  /** A WebVTT metadata track: a cue for each question, JSON in each cue. */
  @Get(value = "/metadata.vtt", headRoute = false)
  @Produces(VTT)
  @Operation(operationId = "exportLessonAsMetadataTrack")
  HttpResponse<String> metadata(@Parameter(hidden = true) Caller caller, String video_id) {
    Lesson lesson = exportLesson.export(caller, new VideoId(video_id));
    return text(CueTracks.metadata(lesson), VTT, lesson, ".metadata.vtt");
  }

  /** A WebVTT chapters track: a cue for each segment. */
  @Get(value = "/chapters.vtt", headRoute = false)
  @Produces(VTT)
  @Operation(operationId = "exportLessonAsChaptersTrack")
  HttpResponse<String> chapters(@Parameter(hidden = true) Caller caller, String video_id) {
    Lesson lesson = exportLesson.export(caller, new VideoId(video_id));
    return text(CueTracks.chapters(lesson), VTT, lesson, ".chapters.vtt");
  }

  /** All questions as a table, for a spreadsheet. */
  @Get(value = "/csv", headRoute = false)
  @Produces(CSV)
  @Operation(operationId = "exportLessonAsCsv")
  HttpResponse<String> csv(@Parameter(hidden = true) Caller caller, String video_id) {
    Lesson lesson = exportLesson.export(caller, new VideoId(video_id));
    return text(LessonCsv.of(lesson), CSV, lesson, ".csv");
  }

  /** All questions in our own format, which another Piggyback can import. */
  @Get(value = "/json", headRoute = false)
  @Operation(operationId = "exportLessonAsJson")
  @ApiResponse(
      responseCode = "200",
      description = "The lesson; docs/exchange.md describes the format",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(
                      type = "object",
                      additionalProperties = Schema.AdditionalPropertiesValue.TRUE)))
  HttpResponse<byte[]> json(@Parameter(hidden = true) Caller caller, String video_id) {
    Lesson lesson = exportLesson.export(caller, new VideoId(video_id));
    return kept(
        HttpResponse.ok(JsonTree.write(BundleWriter.of(lesson)))
            .contentType(MediaType.APPLICATION_JSON_TYPE),
        lesson,
        ".lesson.json");
  }

  private static HttpResponse<String> text(String text, String type, Lesson lesson, String ending) {
    return kept(
        HttpResponse.ok(text).contentType(MediaType.of(type + ";charset=utf-8")), lesson, ending);
  }

  private static <T> HttpResponse<T> kept(
      MutableHttpResponse<T> response, Lesson lesson, String ending) {
    return response
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            AttachmentName.disposition(lesson.video().title(), ending))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
