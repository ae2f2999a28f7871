package learning.piggyback.application.video;

import java.util.Map;
import java.util.Optional;
import learning.piggyback.application.job.JobHandler;
import learning.piggyback.application.job.JobRequest;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.application.video.AddVideo.Added;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.video.VideoId;

/**
 * Fetches a video and makes it ready to be taught: download, probe, conversion, transcript and,
 * when asked for, frames. Begun again after a crash, it goes on with the first step that was not
 * finished.
 */
public final class IngestVideo implements JobHandler {

  /** Notes of the job for those who wait for it. */
  public static final String VIDEO_ID = "video_id";

  public static final String ALREADY_THERE = "already_there";
  public static final String SUBTITLE_WARNING = "subtitle_warning";
  public static final String RECOVERY_HINT = "recovery_hint";
  public static final String AUTH_SOURCE = "auth_source";

  /** Comma-separated. */
  public static final String USED_PLAYER_CLIENT = "used_player_client";

  private static final String URL = "url";
  private static final String FRAMES = "frames";

  private final FetchVideo fetchVideo;
  private final TranscribeVideo transcribeVideo;
  private final TakeFrames takeFrames;

  public IngestVideo(
      FetchVideo fetchVideo, TranscribeVideo transcribeVideo, TakeFrames takeFrames) {
    this.fetchVideo = fetchVideo;
    this.transcribeVideo = transcribeVideo;
    this.takeFrames = takeFrames;
  }

  /**
   * @param withFrames false for the contract's download route, which leaves them for later
   */
  public static JobRequest request(String url, boolean withFrames) {
    String subject = withFrames ? url.strip() : url.strip() + " (download only)";
    return new JobRequest(
        JobKind.INGEST, subject, Map.of(URL, url.strip(), FRAMES, Boolean.toString(withFrames)));
  }

  @Override
  public JobKind kind() {
    return JobKind.INGEST;
  }

  @Override
  public void run(RunningJob job) {
    Added video =
        job.noted(VIDEO_ID)
            .map(id -> new Added(new VideoId(id), Optional.empty()))
            .orElseGet(() -> fetchVideo.fetch(job.input().getOrDefault(URL, ""), job));
    transcribeVideo.transcribe(video.id(), job);
    if (Boolean.parseBoolean(job.input().get(FRAMES))) {
      takeFrames.take(video.id(), video.info(), job);
    }
  }

  /** Notes what went wrong with the words of a video, beside what was noted before. */
  static void warn(RunningJob job, String sentence) {
    String before = job.noted(SUBTITLE_WARNING).orElse("");
    if (!before.contains(sentence)) {
      job.note(SUBTITLE_WARNING, (before + " " + sentence).strip());
    }
  }
}
