package learning.piggyback.application.video;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.JobFailed;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.application.video.AddVideo.Added;
import learning.piggyback.application.video.VideoSource.AuthSource;
import learning.piggyback.application.video.VideoSource.Fetched;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.UploadId;

/** The steps of an ingestion that take a file that was uploaded: probe, conversion, transcript. */
public final class TakeUpload {

  /** What is wrong with the file itself; after anything else it may be tried again. */
  private static final Set<String> FAULTS_OF_THE_FILE =
      Set.of(
          "invalid_container",
          "not_a_video",
          "media_broken",
          "video_too_short",
          "video_too_long",
          "video_too_large",
          "disk_full");

  private final Uploads uploads;
  private final MediaStore media;
  private final Videos videos;
  private final AddVideo addVideo;

  public TakeUpload(Uploads uploads, MediaStore media, Videos videos, AddVideo addVideo) {
    this.uploads = uploads;
    this.media = media;
    this.videos = videos;
    this.addVideo = addVideo;
  }

  /**
   * The video. The file is gone when it turns out to be none, or when the job is cancelled; when
   * something else goes wrong it stays until the upload expires.
   */
  Added take(UploadId id, RunningJob job) {
    Upload upload = uploads.find(id).orElseThrow(TakeUpload::gone);
    Added added = addedBefore(upload).orElseGet(() -> add(upload, job));
    uploads.remove(id);
    job.note(IngestVideo.VIDEO_ID, added.id().value());
    return added;
  }

  /** By a run of this job that was killed just then. */
  private Optional<Added> addedBefore(Upload upload) {
    return videos
        .find(upload.videoId())
        .filter(video -> video.folder().equals(upload.folder()))
        .map(video -> new Added(video.id(), Optional.empty()));
  }

  private Added add(Upload upload, RunningJob job) {
    try {
      Fetched.Files files =
          new Fetched.Files(
              fileOf(upload),
              Optional.empty(),
              upload.subtitles(),
              Optional.empty(),
              AuthSource.NONE,
              List.of());
      return addVideo.add(Origin.of(upload), upload.folder(), files, job);
    } catch (JobCancelled cancelled) {
      remove(upload);
      throw cancelled;
    } catch (JobFailed failed) {
      if (FAULTS_OF_THE_FILE.contains(failed.code())) {
        remove(upload);
      }
      throw failed;
    }
  }

  /** A conversion that was killed may have left the file under another name. */
  private MediaKey fileOf(Upload upload) {
    return media.list(upload.folder()).stream()
        .filter(key -> key.name().startsWith("video."))
        .findFirst()
        .orElseThrow(TakeUpload::gone);
  }

  private void remove(Upload upload) {
    media.delete(upload.folder());
    uploads.remove(upload.id());
  }

  private static JobFailed gone() {
    return new JobFailed(
        "upload_gone", "The uploaded file is no longer here. Please upload it again.", false);
  }
}
