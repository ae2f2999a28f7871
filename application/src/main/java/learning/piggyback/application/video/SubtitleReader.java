package learning.piggyback.application.video;

import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;

/** Reads a subtitle file. */
public interface SubtitleReader {

  /**
   * The cues as plain text; broken ones are skipped and counted; no cues when it is no subtitles.
   */
  Transcript read(MediaKey subtitles);
}
