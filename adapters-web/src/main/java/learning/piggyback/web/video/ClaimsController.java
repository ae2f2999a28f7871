package learning.piggyback.web.video;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import learning.piggyback.application.video.AssignVideos;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForExperts;
import learning.piggyback.web.SuccessResponse;

@Tag(name = "videos")
@CommonFailures
@ForExperts
@Controller("/api/expert/videos")
@ExecuteOn(TaskExecutors.BLOCKING)
class ClaimsController {

  private final VideoCatalog catalog;
  private final AssignVideos assignVideos;

  ClaimsController(VideoCatalog catalog, AssignVideos assignVideos) {
    this.catalog = catalog;
    this.assignVideos = assignVideos;
  }

  /** The videos that no expert has yet. */
  @Get("/available")
  @Operation(operationId = "listAvailableVideos")
  AvailableVideosResponse available() {
    return AvailableVideosResponse.of(
        catalog.all().stream().filter(entry -> entry.experts() == 0).toList());
  }

  /** Takes a video for review; the children in the expert's care see it from then on. */
  @Post("/{video_id}/claim")
  @Operation(operationId = "claimVideo")
  SuccessResponse claim(@Parameter(hidden = true) Actor actor, String video_id) {
    assignVideos.assign(
        actor, new VideoId(video_id), expert(actor), Assignment.Source.EXPERT_CLAIM);
    return SuccessResponse.DONE;
  }

  /** Gives a video back; nothing happens when the expert does not have it. */
  @Delete("/{video_id}/unclaim")
  @Operation(operationId = "unclaimVideo")
  SuccessResponse unclaim(@Parameter(hidden = true) Actor actor, String video_id) {
    assignVideos.giveBack(actor, new VideoId(video_id), expert(actor));
    return SuccessResponse.DONE;
  }

  private static ExpertId expert(Actor actor) {
    if (actor.caller() instanceof Caller.Expert(ExpertId id)) {
      return id;
    }
    throw new IllegalStateException("the route is for experts only");
  }
}
