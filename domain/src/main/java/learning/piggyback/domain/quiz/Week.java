package learning.piggyback.domain.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A week from Monday to Sunday, UTC.
 *
 * @param number 0 for the week of 1 January 1970
 */
public record Week(long number) implements Comparable<Week> {

  private static final long SECONDS_A_DAY = 86_400;
  private static final int DAYS = 7;

  /** 1 January 1970 was a Thursday. */
  private static final int DAYS_BEFORE = 3;

  public static Week of(Instant instant) {
    return new Week(
        Math.floorDiv(
            instant.getEpochSecond() + DAYS_BEFORE * SECONDS_A_DAY, DAYS * SECONDS_A_DAY));
  }

  public LocalDate monday() {
    return LocalDate.ofEpochDay(number * DAYS - DAYS_BEFORE);
  }

  public Week plus(long weeks) {
    return new Week(number + weeks);
  }

  @Override
  public int compareTo(Week other) {
    return Comparator.comparingLong(Week::number).compare(this, other);
  }
}
