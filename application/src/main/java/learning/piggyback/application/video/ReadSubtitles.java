package learning.piggyback.application.video;

import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;

/** Takes the transcript from a video's subtitles. Whatever is wrong with them is only a warning. */
public final class ReadSubtitles {

  private final SubtitleReader reader;

  public ReadSubtitles(SubtitleReader reader) {
    this.reader = reader;
  }

  /** What can be heard within the video's length; empty when there are no subtitles. */
  Transcript read(Optional<MediaKey> subtitles, Duration length, RunningJob job) {
    Transcript whole = subtitles.map(file -> whole(file, job)).orElse(Transcript.EMPTY);
    Transcript heard = whole.within(length);
    int past = whole.cues().size() - heard.cues().size();
    if (past > 0) {
      IngestVideo.warn(
          job,
          "Subtitles after the end of the video were left out: %d of %d. They may be those of another video."
              .formatted(past, whole.cues().size()));
    }
    if (whole.skipped() > 0) {
      IngestVideo.warn(
          job, "Subtitles that make no sense were left out: %d.".formatted(whole.skipped()));
    }
    return heard;
  }

  private Transcript whole(MediaKey subtitles, RunningJob job) {
    try {
      Transcript read = reader.read(subtitles);
      if (read.isEmpty() && read.skipped() == 0) {
        IngestVideo.warn(job, "There is nothing in the subtitles that can be read.");
      }
      return read;
    } catch (MediaFailure failure) {
      IngestVideo.warn(job, failure.getMessage());
      return Transcript.EMPTY;
    }
  }
}
