package learning.piggyback.application.video;

import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Preparation;

/** Writes videos anew so that browsers play them. Blocks for as long as that takes. */
public interface MediaConverter {

  /**
   * Puts {@code video.mp4} or {@code video.webm} in the place of the file, in the same folder, with
   * its default video track and first sound track only, at most 1920 x 1080 pixels and 60 pictures
   * a second where it is encoded. Tells its progress in percent. On failure or cancellation the
   * file stays as it was, and nothing else is left.
   *
   * <p>Throws {@link MediaFailure}: {@code media_broken} when the file cannot be read or does not
   * fit into the container, {@code disk_full}, {@code timed_out}, {@code tool_missing}. {@code
   * NOT_FOUND media_not_found} when there is no such file.
   *
   * @param how {@code REPACK} or {@code ENCODE}
   * @return the new file; under the old name when that is right already
   */
  MediaKey convert(MediaKey file, MediaInfo info, Preparation how, Progress progress);
}
