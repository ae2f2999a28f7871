package learning.piggyback.domain.quiz.statement;

import java.time.Duration;
import learning.piggyback.domain.quiz.session.PlayedTime;

/** How much of a video was played. */
public final class Completion {

  /** From which part on a video counts as watched to its end: credits are left out by many. */
  public static final double THRESHOLD = 0.95;

  private Completion() {}

  /** The part of the video that was played, 0 to 1; 1 for a video without length. */
  public static double progress(PlayedTime played, Duration length) {
    return length.isZero()
        ? 1
        : Math.min(1, (double) played.total().toMillis() / Math.max(1, length.toMillis()));
  }

  /** Whether it was with this that nearly all was played. */
  public static boolean reached(PlayedTime before, PlayedTime after, Duration length) {
    return progress(before, length) < THRESHOLD && progress(after, length) >= THRESHOLD;
  }
}
