package learning.piggyback.application.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.job.JobHandler;
import learning.piggyback.application.job.JobRequest;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.application.video.AddVideo.Added;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.video.CanonicalUrl;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.UploadId;
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

  /** Inputs of the job: one of these. */
  public static final String URL = "url";

  public static final String UPLOAD = "upload";

  /** Input or note: what the video is called, as soon as it is known. */
  public static final String TITLE = "title";

  private static final String FRAMES = "frames";

  private final FetchVideo fetchVideo;
  private final TakeUpload takeUpload;
  private final MeasureStorage measureStorage;
  private final TranscribeVideo transcribeVideo;
  private final TakeFrames takeFrames;

  public IngestVideo(
      FetchVideo fetchVideo,
      TakeUpload takeUpload,
      MeasureStorage measureStorage,
      TranscribeVideo transcribeVideo,
      TakeFrames takeFrames) {
    this.fetchVideo = fetchVideo;
    this.takeUpload = takeUpload;
    this.measureStorage = measureStorage;
    this.transcribeVideo = transcribeVideo;
    this.takeFrames = takeFrames;
  }

  /**
   * @param withFrames false for the contract's download route, which leaves them for later
   */
  public static JobRequest request(String url, boolean withFrames) {
    String canonical = CanonicalUrl.of(url);
    return new JobRequest(
        JobKind.INGEST,
        canonical,
        withFrames ? Map.of(URL, canonical, FRAMES, "true") : Map.of(URL, canonical));
  }

  /** Of a file of which all bytes have come. */
  public static JobRequest request(Upload upload) {
    String id = upload.id().toString();
    return new JobRequest(
        JobKind.INGEST,
        "upload " + id,
        Map.of(UPLOAD, id, TITLE, upload.labels().title(), FRAMES, "true"));
  }

  @Override
  public JobKind kind() {
    return JobKind.INGEST;
  }

  @Override
  public List<String> steps(Map<String, String> input) {
    List<String> steps = new ArrayList<>();
    if (input.containsKey(URL)) {
      steps.addAll(List.of("describe", "download"));
    }
    steps.addAll(List.of("probe", "convert", "transcript"));
    if (Boolean.parseBoolean(input.get(FRAMES))) {
      steps.add("frames");
    }
    return steps;
  }

  @Override
  public void run(RunningJob job) {
    try {
      bringIn(job);
    } catch (MediaFailure failure) {
      throw failure.asJobFailed();
    }
  }

  private void bringIn(RunningJob job) {
    Added video =
        job.noted(VIDEO_ID)
            .map(id -> new Added(new VideoId(id), Optional.empty()))
            .orElseGet(() -> broughtIn(job));
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

  private Added broughtIn(RunningJob job) {
    String upload = job.input().get(UPLOAD);
    Added added =
        upload == null
            ? fetchVideo.fetch(job.input().getOrDefault(URL, ""), job)
            : takeUpload.take(new UploadId(UUID.fromString(upload)), job);
    measureStorage.measure(added.id());
    return added;
  }
}
