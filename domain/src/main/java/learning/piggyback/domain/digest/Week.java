package learning.piggyback.domain.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/**
 * A week of ISO 8601, from Monday to Sunday; written as {@code 2026-W47}.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) implements Comparable<Week> {

  private static final Pattern WRITTEN = Pattern.compile("(20[0-9]{2})-W([0-9]{2})");

  /** The fourth of January lies in the first week of each year. */
  private static final int IN_FIRST_WEEK = 4;

  public Week {
    monday = mondayOf(monday);
  }

  /** The week in which an instant falls where the clocks show this zone's time. */
  public static Week at(Instant instant, ZoneId zone) {
    return new Week(LocalDate.ofInstant(instant, zone));
  }

  /** {@code INVALID invalid_week} for what is no week. */
  public static Week of(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (matcher.matches()) {
      LocalDate first = LocalDate.of(Integer.parseInt(matcher.group(1)), 1, IN_FIRST_WEEK);
      Week week = new Week(first.plusWeeks(Integer.parseInt(matcher.group(2)) - 1L));
      // Not all years have a week 53.
      if (week.toString().equals(text)) {
        return week;
      }
    }
    throw DomainProblem.invalid("invalid_week", "A week is written as 2026-W47.");
  }

  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  public Week minus(int weeks) {
    return new Week(monday.minusWeeks(weeks));
  }

  public Instant begins(ZoneId zone) {
    return monday.atStartOfDay(zone).toInstant();
  }

  /** When the next one begins. */
  public Instant ends(ZoneId zone) {
    return monday.plusWeeks(1).atStartOfDay(zone).toInstant();
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }
}
