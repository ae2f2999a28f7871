package learning.piggyback.application.video;

import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;

/** Makes a subtitle file that browsers show. */
public interface SubtitleWriter {

  /**
   * Writes or replaces {@code subtitles.auto.vtt} in the folder; a {@link SubtitleReader} reads the
   * same cues from it, to the millisecond. Throws {@link MediaFailure} when it cannot be written.
   */
  MediaKey write(Transcript transcript, MediaFolder into);
}
