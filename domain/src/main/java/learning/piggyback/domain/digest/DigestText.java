package learning.piggyback.domain.digest;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import learning.piggyback.domain.digest.ChildWeek.Watched;

/** A digest as plain text, for mails and for whoever prints it. */
public final class DigestText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DigestText() {}

  /** Lines end in a line feed. */
  public static String of(WeekDigest digest) {
    String head = "The week of " + days(digest.week()) + "\n";
    return digest.isEmpty()
        ? head + "\nNobody watched a video in this week.\n"
        : head + digest.children().stream().map(DigestText::of).collect(Collectors.joining());
  }

  /** Such as {@code 16 November to 22 November 2026}. */
  public static String days(Week week) {
    DateTimeFormatter first =
        week.monday().getYear() == week.sunday().getYear() ? DAY : DAY_OF_YEAR;
    return first.format(week.monday()) + " to " + DAY_OF_YEAR.format(week.sunday());
  }

  private static String of(ChildWeek child) {
    StringBuilder text = new StringBuilder("\n\n" + child.name() + "\n\nWatched:\n");
    child.watched().forEach(one -> text.append("- ").append(watched(one)).append('\n'));
    if (!child.wentWell().isEmpty()) {
      text.append("\nWent well:\n");
      child.wentWell().forEach(sentence -> text.append("- ").append(sentence).append('\n'));
    }
    return text.append("\nTo talk about at dinner:\n").append(talk(child.talk())).toString();
  }

  private static String watched(Watched one) {
    String times = one.times() == 1 ? "" : ", %d times".formatted(one.times());
    return "“%s”%s, %s".formatted(one.title(), times, minutes(one.time()));
  }

  /** Whole minutes, rounded half up. */
  public static String minutes(Duration time) {
    long minutes = time.plusSeconds(30).toMinutes();
    return minutes == 0 ? "less than a minute" : minutes == 1 ? "1 minute" : minutes + " minutes";
  }

  private static String talk(TableTalk talk) {
    String question = "In “%s”: %s %s\n".formatted(talk.title(), talk.question(), talk.wonder());
    return question + talk.answer().map("(The video says: %s)\n"::formatted).orElse("");
  }
}
