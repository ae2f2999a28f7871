package learning.piggyback.application.video;

import java.time.Clock;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.video.Upload;

/** Removes uploads that nobody has gone on with, and what came of them. */
public final class ExpireUploads {

  private final Uploads uploads;
  private final UploadFiles files;
  private final MediaStore media;
  private final Jobs jobs;
  private final Clock clock;

  public ExpireUploads(
      Uploads uploads, UploadFiles files, MediaStore media, Jobs jobs, Clock clock) {
    this.uploads = uploads;
    this.files = files;
    this.media = media;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** What a job works on is left alone. Tells how many were removed. */
  public int expire() {
    int removed = 0;
    for (Upload upload : uploads.expired(clock.instant())) {
      if (jobs.unfinished().stream().noneMatch(job -> worksOn(job, upload))) {
        files.discard(upload.folder());
        media.delete(upload.folder());
        uploads.remove(upload.id());
        removed++;
      }
    }
    return removed;
  }

  private static boolean worksOn(Job job, Upload upload) {
    return job.input().containsValue(upload.id().toString());
  }
}
