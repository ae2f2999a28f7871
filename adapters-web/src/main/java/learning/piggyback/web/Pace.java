package learning.piggyback.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast somebody may have something done: evenly, with a sixth of a minute's at once. Each node
 * counts for itself. Somebody costs one number, and only those seen last are kept.
 */
public final class Pace {

  public static final int KNOWN = 10_000;

  private static final long MINUTE = Duration.ofMinutes(1).toNanos() / 1_000;
  private static final long AT_ONCE = MINUTE / 6;

  /** Microseconds that one turn takes of somebody's time; 0 when there is no limit. */
  private final double cost;

  private final Clock clock;

  /** Until when, in microseconds, the turns so far have used up somebody's time. */
  private final Map<String, Double> used =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
          return size() > KNOWN;
        }
      };

  /**
   * @param perMinute 0 for any number
   */
  public Pace(int perMinute, Clock clock) {
    this.cost = perMinute == 0 ? 0 : (double) MINUTE / perMinute;
    this.clock = clock;
  }

  /** Takes one turn and says zero, or takes none and says how long to wait. */
  public Duration take(String who) {
    if (cost == 0) {
      return Duration.ZERO;
    }
    double now = (double) ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    double allowance = Math.max((double) AT_ONCE, cost);
    synchronized (used) {
      double after = Math.max(now, used.getOrDefault(who, 0.0)) + cost;
      if (after > now + allowance) {
        return Duration.of((long) Math.ceil(after - now - allowance), ChronoUnit.MICROS);
      }
      used.put(who, after);
      return Duration.ZERO;
    }
  }
}
