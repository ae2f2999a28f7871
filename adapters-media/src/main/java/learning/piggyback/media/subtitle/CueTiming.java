package learning.piggyback.media.subtitle;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that says when a cue is heard; settings after it are left out. */
record CueTiming(Duration start, Duration end) {

  static final String ARROW = "-->";

  private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,9}))?";
  private static final Pattern LINE =
      Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");

  /** Whether the line has the form; its times may still be wrong. */
  static boolean isTiming(String line) {
    return line.contains(ARROW) && LINE.matcher(line).matches();
  }

  /** Empty when it has not the form, has more than 59 minutes or seconds, or ends too early. */
  static Optional<CueTiming> of(String line) {
    Matcher times = LINE.matcher(line);
    if (!times.matches()) {
      return Optional.empty();
    }
    Optional<Duration> start = time(times, 1);
    Optional<Duration> end = time(times, 5);
    return start
        .flatMap(from -> end.map(to -> new CueTiming(from, to)))
        .filter(timing -> timing.end().compareTo(timing.start()) >= 0);
  }

  private static Optional<Duration> time(Matcher times, int group) {
    String hours = times.group(group);
    int minutes = Integer.parseInt(times.group(group + 1));
    int seconds = Integer.parseInt(times.group(group + 2));
    if (minutes > 59 || seconds > 59) {
      return Optional.empty();
    }
    String given = times.group(group + 3);
    String fraction = ((given == null ? "" : given) + "000").substring(0, 3);
    return Optional.of(
        Duration.ofHours(hours == null ? 0 : Integer.parseInt(hours))
            .plusMinutes(minutes)
            .plusSeconds(seconds)
            .plusMillis(Integer.parseInt(fraction)));
  }
}
