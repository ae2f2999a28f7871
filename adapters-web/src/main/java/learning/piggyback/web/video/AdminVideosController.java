package learning.piggyback.web.video;

import io.micronaut.http.annotation.Body;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.application.video.AssignVideos;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.application.video.LabelVideo;
import learning.piggyback.application.video.RemoveVideo;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.SuccessResponse;

@Tag(name = "library")
@ForAdmin
@CommonFailures
@Controller("/api/admin/videos")
@ExecuteOn(TaskExecutors.BLOCKING)
class AdminVideosController {

  private final VideoCatalog catalog;
  private final Assignments assignments;
  private final AssignVideos assignVideos;
  private final LabelVideo labelVideo;
  private final RemoveVideo removeVideo;
  private final ExpertAccounts experts;

  AdminVideosController(
      VideoCatalog catalog,
      Assignments assignments,
      AssignVideos assignVideos,
      LabelVideo labelVideo,
      RemoveVideo removeVideo,
      ExpertAccounts experts) {
    this.catalog = catalog;
    this.assignments = assignments;
    this.assignVideos = assignVideos;
    this.labelVideo = labelVideo;
    this.removeVideo = removeVideo;
    this.experts = experts;
  }

  /** The library: videos that have frames, or all. */
  @Get("{?include_without_frames}")
  @Operation(operationId = "listVideos")
  AdminVideosResponse list(@QueryValue(defaultValue = "false") boolean include_without_frames) {
    return AdminVideosResponse.of(catalog.all(), include_without_frames);
  }

  /** Who reviews what. */
  @Get("/assignments")
  @Operation(operationId = "listAssignments")
  AssignmentsResponse assignments() {
    return AssignmentsResponse.of(catalog.all(), experts.all(), assignments.all());
  }

  /** Gives a video to an expert, or takes it back. */
  @Post("/assignments")
  @Operation(operationId = "assignVideo")
  AssignedResponse assign(
      @Parameter(hidden = true) Actor actor, @Valid @Body AssignmentRequest body) {
    boolean adds = body.adds();
    VideoId video = body.video();
    List<Assignment> now =
        adds
            ? assignVideos.assign(actor, video, body.expert(), Assignment.Source.ADMIN)
            : assignVideos.takeBack(actor, video, body.expert());
    Map<ExpertId, String> names = AssignmentsResponse.names(experts.all());
    return new AssignedResponse(
        true, video.value(), now.stream().map(a -> AssignmentResponse.from(a, names)).toList());
  }

  /** Changes a video's title, licence and source note. */
  @Put("/{video_id}")
  @Operation(operationId = "labelVideo")
  SuccessResponse label(
      @Parameter(hidden = true) Actor actor,
      String video_id,
      @Valid @Body VideoLabelsRequest body) {
    labelVideo.label(
        actor, new VideoId(video_id), body.labels(), Optional.ofNullable(body.version()));
    return SuccessResponse.DONE;
  }

  /** Removes a video with its media, transcript, questions and assignments. */
  @Delete("/{video_id}")
  @Operation(operationId = "deleteVideo")
  SuccessResponse delete(@Parameter(hidden = true) Actor actor, String video_id) {
    removeVideo.remove(actor, new VideoId(video_id));
    return SuccessResponse.DONE;
  }
}
