package learning.piggyback.domain.report;

import java.time.Duration;
import learning.piggyback.domain.quiz.Attempt;

/**
 * One of the latest attempts.
 *
 * @param finished whether nine tenths of the video were watched
 */
public record RecentVideo(Attempt attempt, String title, Duration duration, boolean finished) {

  static RecentVideo of(Attempt attempt, WatchedVideo video) {
    return new RecentVideo(
        attempt, video.title(), video.duration(), attempt.isFinished(video.duration()));
  }
}
