package learning.piggyback.web.quiz;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast a session may have answers graded: evenly, with a sixth of a minute's answers at once.
 * Each node counts for itself, as this guards its processor. A session costs one number, and of the
 * sessions only the last used are kept.
 */
@Singleton
final class AnswerPace {

  static final int SESSIONS = 10_000;

  private static final long MINUTE = Duration.ofMinutes(1).toNanos() / 1_000;
  private static final long AT_ONCE = MINUTE / 6;

  /** Microseconds that one answer takes of a session's time; 0 when there is no limit. */
  private final double cost;

  private final Clock clock;

  /** Until when, in microseconds, the answers so far have used up the session's time. */
  private final Map<String, Double> used =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
          return size() > SESSIONS;
        }
      };

  AnswerPace(QuizConfiguration configuration, Clock clock) {
    int perMinute = configuration.answersPerMinute();
    this.cost = perMinute == 0 ? 0 : (double) MINUTE / perMinute;
    this.clock = clock;
  }

  /** Takes one answer and says zero, or takes none and says how long the session has to wait. */
  Duration take(String session) {
    if (cost == 0) {
      return Duration.ZERO;
    }
    double now = (double) ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    double allowance = Math.max((double) AT_ONCE, cost);
    synchronized (used) {
      double after = Math.max(now, used.getOrDefault(session, 0.0)) + cost;
      if (after > now + allowance) {
        return Duration.of((long) Math.ceil(after - now - allowance), ChronoUnit.MICROS);
      }
      used.put(session, after);
      return Duration.ZERO;
    }
  }
}
