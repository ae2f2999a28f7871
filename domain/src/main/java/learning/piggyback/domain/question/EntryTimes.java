package learning.piggyback.domain.question;

import java.time.Duration;
import java.time.Instant;

/**
 * The times under which an adult entered a question of his own or skipped a part, as they were
 * given, to the millisecond.
 *
 * @param start of the part that it is about
 * @param end of that part, not before its start
 * @param at where it is asked
 * @param enteredAt when the entry was made or last changed
 */
public record EntryTimes(Duration start, Duration end, Duration at, Instant enteredAt) {

  private static final long SAME_MILLIS = 1;

  public EntryTimes {
    end = end.compareTo(start) < 0 ? start : end;
  }

  /** About the same part: both ends within a millisecond. */
  public boolean isAbout(EntryTimes other) {
    return isNear(start, other.start) && isNear(end, other.end);
  }

  /** The second at which it is asked. */
  public int second() {
    return (int) at.toSeconds();
  }

  private static boolean isNear(Duration one, Duration other) {
    return one.minus(other).abs().toMillis() <= SAME_MILLIS;
  }
}
