package learning.piggyback.domain.report;

import java.time.Duration;
import learning.piggyback.domain.quiz.Attempt;

/**
 * One of the latest attempts.
 *
 * @param finished whether nine tenths of the video were watched
 */
public record RecentVideo(Attempt attempt, String title, Duration duration, boolean finished) {

  private static final double FINISHED_SHARE = 0.9;

  static RecentVideo of(Attempt attempt, WatchedVideo video) {
    boolean finished =
        video.duration().isPositive()
            && attempt.watched().toMillis() >= FINISHED_SHARE * video.duration().toMillis();
    return new RecentVideo(attempt, video.title(), video.duration(), finished);
  }
}
