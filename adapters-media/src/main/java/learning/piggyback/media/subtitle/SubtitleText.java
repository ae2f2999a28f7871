package learning.piggyback.media.subtitle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.domain.video.Cue;

/**
 * The text of a subtitle file, taken apart as the WebVTT recommendation says (W3C, 4 April 2019),
 * and a little more leniently; SubRip is the same with commas and without a head.
 */
final class SubtitleText {

  /** The cues in the file's order, and how many were broken. */
  record Parsed(List<Cue> cues, int skipped) {}

  private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";
  private static final Pattern TIMING =
      Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
  private static final Pattern SUBRIP_START =
      Pattern.compile("\\s*(?:\\d+\\s*\\n)?\\s*\\d+:\\d\\d:\\d\\d,\\d+ *-->");
  private static final Pattern NOT_A_CUE = Pattern.compile("(NOTE|STYLE|REGION)(\\s.*)?");

  private final List<Cue> cues = new ArrayList<>();
  private int skipped;

  private SubtitleText() {}

  /** No cues when the text is no subtitles. */
  static Parsed parse(String text) {
    String lines = clean(text);
    SubtitleText parsing = new SubtitleText();
    if (lines.matches("(?s)WEBVTT([ \\t\\n].*)?") || SUBRIP_START.matcher(lines).lookingAt()) {
      parsing.readBlocks(List.of(lines.split("\n", -1)));
    }
    return new Parsed(List.copyOf(parsing.cues), parsing.skipped);
  }

  private static String clean(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return withoutMark.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
  }

  private void readBlocks(List<String> lines) {
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && !lines.get(end).isEmpty()) {
        end++;
      }
      if (end > at) {
        readBlock(lines.subList(at, end));
      }
      at = end + 1;
    }
  }

  /** An id may stand before the times; times within the text begin the next cue. */
  private void readBlock(List<String> block) {
    if (NOT_A_CUE.matcher(block.getFirst()).matches()) {
      return;
    }
    int at = 0;
    while (at < block.size()) {
      if (!block.get(at).contains("-->")) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < block.size() && !TIMING.matcher(block.get(end)).matches()) {
        end++;
      }
      readCue(block.get(at), block.subList(at + 1, end));
      at = end;
    }
  }

  private void readCue(String timing, List<String> payload) {
    Matcher times = TIMING.matcher(timing);
    Optional<Duration> start = times.matches() ? time(times, 1) : Optional.empty();
    Optional<Duration> end = times.matches() ? time(times, 5) : Optional.empty();
    if (start.isEmpty() || end.isEmpty() || end.get().compareTo(start.get()) < 0) {
      skipped++;
      return;
    }
    String text = CueText.plain(payload);
    if (!text.isEmpty()) {
      cues.add(new Cue(start.get(), end.get(), text));
    }
  }

  private static Optional<Duration> time(Matcher times, int group) {
    String hours = times.group(group);
    int minutes = Integer.parseInt(times.group(group + 1));
    int seconds = Integer.parseInt(times.group(group + 2));
    if (minutes > 59 || seconds > 59) {
      return Optional.empty();
    }
    String fraction = (times.group(group + 3) + "00").substring(0, 3);
    return Optional.of(
        Duration.ofHours(hours == null ? 0 : Integer.parseInt(hours))
            .plusMinutes(minutes)
            .plusSeconds(seconds)
            .plusMillis(Integer.parseInt(fraction)));
  }
}
