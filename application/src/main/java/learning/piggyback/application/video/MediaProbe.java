package learning.piggyback.application.video;

import java.util.Optional;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;

/** Looks at a media file. Throws {@link MediaFailure} when the tool is missing or breaks. */
public interface MediaProbe {

  /**
   * What the file holds; empty when it is no media file, is cut off, or has no video stream (a
   * cover picture is none). {@code NOT_FOUND media_not_found} when there is no such file.
   */
  Optional<MediaInfo> probe(MediaKey file);
}
