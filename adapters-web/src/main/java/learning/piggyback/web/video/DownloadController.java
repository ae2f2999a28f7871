package learning.piggyback.web.video;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Predicate;
import learning.piggyback.application.job.AwaitJob;
import learning.piggyback.application.job.JobRequest;
import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.application.video.IngestVideo;
import learning.piggyback.application.video.TakeFrames;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;

/** The contract's routes that answer when the work has ended; leaving early does not stop it. */
@Tag(name = "library")
@ForAdmin
@CommonFailures
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class DownloadController {

  private final SubmitJob submitJob;
  private final AwaitJob awaitJob;
  private final Videos videos;

  DownloadController(SubmitJob submitJob, AwaitJob awaitJob, Videos videos) {
    this.submitJob = submitJob;
    this.awaitJob = awaitJob;
    this.videos = videos;
  }

  /** Fetches a video and answers when it is there, or has failed: 200 for both. */
  @Post("/download")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  @Operation(operationId = "downloadVideo")
  DownloadResponse download(@Parameter(hidden = true) Caller caller, @Body("url") String url)
      throws InterruptedException {
    Job ended =
        ended(
            IngestVideo.request(url, false).askedBy(caller),
            job -> job.notes().containsKey(IngestVideo.VIDEO_ID));
    return Optional.ofNullable(ended.notes().get(IngestVideo.VIDEO_ID))
        .flatMap(id -> videos.find(new VideoId(id)))
        .map(video -> DownloadResponse.of(ended, video))
        .orElseGet(() -> DownloadResponse.failed(ended));
  }

  /** Takes a picture of each second and answers when it is done, or has failed: 200 for both. */
  @Post("/frames/{video_id}")
  @Operation(operationId = "extractFrames")
  FramesResponse frames(String video_id) throws InterruptedException {
    VideoId id = new VideoId(video_id);
    Optional<Video> video = videos.find(id);
    if (video.isEmpty()) {
      return FramesResponse.failed("video_not_found", "Video not found. Please download it first.");
    }
    Job ended = ended(TakeFrames.request(id), _ -> false);
    return videos
        .find(id)
        .filter(_ -> ended.state() == JobState.DONE)
        .map(FramesResponse::of)
        .orElseGet(() -> FramesResponse.failed(ended));
  }

  private Job ended(JobRequest request, Predicate<Job> reached) throws InterruptedException {
    return awaitJob.await(submitJob.submit(request).id(), reached);
  }
}
