package learning.piggyback.application.video;

import static learning.piggyback.application.video.IngestVideo.ALREADY_THERE;
import static learning.piggyback.application.video.IngestVideo.AUTH_SOURCE;
import static learning.piggyback.application.video.IngestVideo.RECOVERY_HINT;
import static learning.piggyback.application.video.IngestVideo.SUBTITLE_WARNING;
import static learning.piggyback.application.video.IngestVideo.TITLE;
import static learning.piggyback.application.video.IngestVideo.USED_PLAYER_CLIENT;
import static learning.piggyback.application.video.IngestVideo.VIDEO_ID;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import learning.piggyback.application.job.JobFailed;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.application.video.AddVideo.Added;
import learning.piggyback.application.video.VideoSource.Description;
import learning.piggyback.application.video.VideoSource.Fetched;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.Video;

/** The steps of an ingestion that bring a video in: describe, download, probe, transcript. */
public final class FetchVideo {

  private static final String FOLDER = "folder";

  private final VideoSource source;
  private final MediaStore media;
  private final Videos videos;
  private final AddVideo addVideo;
  private final RandomGenerator random;

  public FetchVideo(
      VideoSource source,
      MediaStore media,
      Videos videos,
      AddVideo addVideo,
      RandomGenerator random) {
    this.source = source;
    this.media = media;
    this.videos = videos;
    this.addVideo = addVideo;
    this.random = random;
  }

  /** The video from this URL, fetched now or before. */
  Added fetch(String url, RunningJob job) {
    job.step("describe", "Looking at the address.");
    Description description = describe(url, job);
    job.note(TITLE, description.title());
    Optional<Video> before = videos.findBySourceUrl(description.url());
    if (before.isPresent()) {
      job.note(ALREADY_THERE, "true");
      job.note(VIDEO_ID, before.get().id().value());
      return new Added(before.get().id(), Optional.empty());
    }
    Added added = download(description, folderOf(job), job);
    job.note(VIDEO_ID, added.id().value());
    return added;
  }

  private Description describe(String url, RunningJob job) {
    return switch (source.describe(url, job)) {
      case VideoSource.Described.Found(Description description) -> description;
      case VideoSource.Described.Failed(VideoSource.Failure failure) -> throw failed(failure, job);
    };
  }

  private Added download(Description description, MediaFolder folder, RunningJob job) {
    media.delete(folder);
    boolean kept = false;
    try {
      job.step("download", "Downloading the video.");
      Fetched.Files files =
          switch (source.fetch(description, folder, job)) {
            case Fetched.Files found -> found;
            case Fetched.Failed(VideoSource.Failure failure) -> throw failed(failure, job);
          };
      files.subtitleWarning().ifPresent(warning -> job.note(SUBTITLE_WARNING, warning));
      noteAccess(files.authSource(), String.join(",", files.usedPlayerClient()), job);
      Added added = addVideo.add(Origin.of(description), folder, files, job);
      kept = true;
      return added;
    } catch (MediaFailure failure) {
      throw failure.asJobFailed();
    } finally {
      if (!kept) {
        media.delete(folder);
      }
    }
  }

  /** The same folder in every run of a job, so that what a killed run left is found and removed. */
  private MediaFolder folderOf(RunningJob job) {
    return job.noted(FOLDER)
        .map(MediaFolder::new)
        .orElseGet(() -> {
          MediaFolder folder = MediaFolder.random(random);
          job.note(FOLDER, folder.value());
          return folder;
        });
  }

  private static JobFailed failed(VideoSource.Failure failure, RunningJob job) {
    noteAccess(failure.authSource(), String.join(",", failure.usedPlayerClient()), job);
    if (!failure.recoveryHint().isBlank()) {
      job.note(RECOVERY_HINT, failure.recoveryHint());
    }
    return new JobFailed(failure.problem().wire(), failure.message(), failure.passing());
  }

  private static void noteAccess(
      VideoSource.AuthSource authSource, String playerClient, RunningJob job) {
    job.note(AUTH_SOURCE, authSource.name().toLowerCase(Locale.ROOT));
    if (!playerClient.isEmpty()) {
      job.note(USED_PLAYER_CLIENT, playerClient);
    }
  }
}
