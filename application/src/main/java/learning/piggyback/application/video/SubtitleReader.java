package learning.piggyback.application.video;

import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;

/** Reads a subtitle file. */
public interface SubtitleReader {

  /**
   * The cues as plain text; broken ones are skipped and counted; no cues when it is no subtitles.
   * {@code NOT_FOUND media_not_found} when there is no such file.
   */
  Transcript read(MediaKey subtitles);
}
