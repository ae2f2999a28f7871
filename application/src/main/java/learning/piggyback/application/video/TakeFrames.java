package learning.piggyback.application.video;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.application.job.JobFailed;
import learning.piggyback.application.job.JobHandler;
import learning.piggyback.application.job.JobRequest;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Takes the pictures of a video that was fetched: a step of its ingestion, or a job of its own. */
public final class TakeFrames implements JobHandler {

  private final Videos videos;
  private final MediaProbe probe;
  private final FrameExtractor extractor;
  private final MeasureStorage measureStorage;
  private final Clock clock;

  public TakeFrames(
      Videos videos,
      MediaProbe probe,
      FrameExtractor extractor,
      MeasureStorage measureStorage,
      Clock clock) {
    this.videos = videos;
    this.probe = probe;
    this.extractor = extractor;
    this.measureStorage = measureStorage;
    this.clock = clock;
  }

  public static JobRequest request(VideoId video) {
    return new JobRequest(
        JobKind.EXTRACT_FRAMES, video.value(), Map.of(IngestVideo.VIDEO_ID, video.value()));
  }

  @Override
  public JobKind kind() {
    return JobKind.EXTRACT_FRAMES;
  }

  @Override
  public void run(RunningJob job) {
    VideoId video = new VideoId(job.input().getOrDefault(IngestVideo.VIDEO_ID, ""));
    take(video, Optional.empty(), job);
  }

  /**
   * Does nothing when the pictures are there.
   *
   * @param seen what was seen of the file just now, so that it is not looked at again
   */
  void take(VideoId id, Optional<MediaInfo> seen, RunningJob job) {
    Video video = existing(id);
    if (video.frames().isPresent()) {
      return;
    }
    job.step("frames", "Taking a picture of each second.");
    try {
      MediaInfo info = seen.or(() -> probe.probe(video.file())).orElseThrow(TakeFrames::noPictures);
      FrameSet frames = extractor.extract(video.file(), info, video.folder(), job);
      videos.update(existing(id).withFrames(frames, clock.instant()));
      measureStorage.measure(id);
    } catch (MediaFailure failure) {
      throw failure.asJobFailed();
    }
  }

  private Video existing(VideoId id) {
    return videos
        .find(id)
        .orElseThrow(() -> DomainProblem.notFound("video_not_found", "Video not found"));
  }

  private static JobFailed noPictures() {
    return new JobFailed("not_a_video", "The file has no pictures that can be read.", false);
  }
}
