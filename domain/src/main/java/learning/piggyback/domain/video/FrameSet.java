package learning.piggyback.domain.video;

import java.time.Duration;
import java.util.Locale;
import learning.piggyback.domain.DomainProblem;

/**
 * The pictures taken from a video, one for each whole second, the first at second 0.
 *
 * @param count how many pictures there are; they are numbered 0 to count - 1
 * @param framesPerSecond of the video itself
 * @param totalFrames of the video itself, as counted or estimated by the prober
 */
public record FrameSet(int count, double framesPerSecond, long totalFrames) {

  public FrameSet {
    if (count < 1) {
      throw DomainProblem.invalid("no_frames", "A video without a picture cannot be taught.");
    }
  }

  /** How many pictures a video of this length gives: one a whole second, at least one. */
  public static int countFor(Duration duration) {
    return Math.max(1, Math.toIntExact(duration.toSeconds()));
  }

  /** The contract's name of the picture of a second: {@code frame_0007s.jpg}. */
  public static String nameOf(int second) {
    return String.format(Locale.ROOT, "frame_%04ds.jpg", second);
  }
}
