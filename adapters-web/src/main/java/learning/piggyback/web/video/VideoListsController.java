package learning.piggyback.web.video;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.application.video.VideoCatalog.Entry;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForEachRole;
import learning.piggyback.web.ForExperts;
import learning.piggyback.web.ForReviewers;
import learning.piggyback.web.account.PathIds;

@Tag(name = "videos")
@CommonFailures
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class VideoListsController {

  private final WatchableVideos watchable;
  private final VideoCatalog catalog;
  private final ChildAccess childAccess;

  VideoListsController(WatchableVideos watchable, VideoCatalog catalog, ChildAccess childAccess) {
    this.watchable = watchable;
    this.catalog = catalog;
    this.childAccess = childAccess;
  }

  /** The videos that are assigned to the expert. */
  @ForExperts
  @Get("/expert/videos")
  @Operation(operationId = "listOwnVideos")
  ReviewVideosResponse ofExpert(@Parameter(hidden = true) Caller caller) {
    return ReviewVideosResponse.of(watchable.of(caller), true);
  }

  /** The videos that the caller may review. */
  @ForReviewers
  @Get("/videos-list")
  @Operation(operationId = "listReviewVideos")
  ReviewVideosResponse list(@Parameter(hidden = true) Caller caller) {
    return ReviewVideosResponse.of(watchable.of(caller), caller instanceof Caller.Expert);
  }

  /** The videos that the caller may watch. */
  @ForEachRole
  @Get("/kids_videos")
  @Operation(operationId = "listKidsVideos")
  KidsVideosResponse kids(@Parameter(hidden = true) Caller caller) {
    return KidsVideosResponse.of(watchable.of(caller));
  }

  /** The videos that a child may watch. */
  @ForEachRole
  @Get("/learners/children/{child_id}/videos")
  @Operation(operationId = "listVideosOfChild")
  KidsVideosResponse ofChild(@Parameter(hidden = true) Caller caller, String child_id) {
    Child child = childAccess.readable(caller, PathIds.child(child_id));
    if (!child.active()) {
      throw ChildId.unknown();
    }
    List<Entry> videos = child.expert().map(catalog::assignedTo).orElseGet(List::of);
    return KidsVideosResponse.of(child, videos);
  }
}
