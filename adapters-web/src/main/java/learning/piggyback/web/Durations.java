package learning.piggyback.web;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The contract's spellings of how long a video is. */
public final class Durations {

  private Durations() {}

  /** {@code MM:SS}, or {@code HH:MM:SS} from an hour on; null when unknown. */
  public static @Nullable String clock(Duration duration) {
    if (duration.toSeconds() <= 0) {
      return null;
    }
    return duration.toHours() > 0
        ? format("%02d:%02d:%02d", duration.toHours(), duration.toMinutesPart(), duration)
        : format("%02d:%02d", duration.toMinutes(), duration);
  }

  /** {@code MM:SS} with as many minutes as it takes: {@code 61:40}; {@code 00:00} when unknown. */
  public static String minutes(Duration duration) {
    return format("%02d:%02d", duration.toMinutes(), duration);
  }

  private static String format(String format, long minutes, Duration duration) {
    return String.format(Locale.ROOT, format, minutes, duration.toSecondsPart());
  }

  private static String format(String format, long hours, int minutes, Duration duration) {
    return String.format(Locale.ROOT, format, hours, minutes, duration.toSecondsPart());
  }
}
