package learning.piggyback.application.video;

import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;

/** Takes pictures from a video. Blocks; throws {@link MediaFailure} on failure. */
public interface FrameExtractor {

  /**
   * Takes the picture shown at each whole second of the video (0, 1, …, always at least one) into
   * {@code frames/frame_0000s.jpg}, …, and a small one, at most 512 x 512, into {@code
   * small/frame_0000s.jpg}, …. Replaces earlier ones; on failure neither is left half done. There
   * are {@link FrameSet#countFor} of them, fewer when the pictures end before the sound does.
   * {@code NOT_FOUND media_not_found} when there is no such video.
   */
  FrameSet extract(MediaKey video, MediaInfo info, MediaFolder into, Progress progress);
}
