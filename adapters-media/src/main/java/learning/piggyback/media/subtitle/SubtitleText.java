package learning.piggyback.media.subtitle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import learning.piggyback.domain.video.Cue;
import org.jspecify.annotations.Nullable;

/**
 * The text of a subtitle file, taken apart line by line as the WebVTT recommendation says (W3C, 4
 * April 2019), and a little more leniently. SubRip is the same with commas and without a head; its
 * blank lines say little, since many files have them within a text or none between two cues.
 */
final class SubtitleText {

  /** The cues in the order in which they are heard, and how many were broken. */
  record Parsed(List<Cue> cues, int skipped) {}

  /** What is longer was never meant to be read on a screen. */
  private static final int LONGEST = 20_000;

  /** A file without WebVTT's head has times within its first lines, or is no subtitles. */
  private static final int LINES_BEFORE_TIMES = 50;

  private static final Pattern HEAD = Pattern.compile("WEBVTT([ \\t].*)?");
  private static final Pattern NOT_A_CUE = Pattern.compile("(NOTE|STYLE|REGION)(\\s.*)?");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}\\s*");

  private final boolean webVtt;
  private final List<Cue> cues = new ArrayList<>();
  private int skipped;

  private @Nullable CueTiming timing;
  private final List<String> words = new ArrayList<>();

  /** Lines since the last blank one. */
  private int line;

  private String before = "";
  private boolean leftOut;

  private SubtitleText(boolean webVtt) {
    this.webVtt = webVtt;
  }

  /** No cues when the text is no subtitles. */
  static Parsed parse(String text) {
    String lines = text.replace("\r\r\n", "\n");
    Optional<String> first = lines.lines().filter(line -> !line.isBlank()).findFirst();
    boolean webVtt = first.filter(line -> HEAD.matcher(line).matches()).isPresent();
    boolean subRip =
        lines
            .lines()
            .filter(line -> !line.isBlank())
            .limit(LINES_BEFORE_TIMES)
            .anyMatch(CueTiming::isTiming);
    SubtitleText parsing = new SubtitleText(webVtt);
    if (webVtt || subRip) {
      Iterator<String> each = lines.lines().iterator();
      while (each.hasNext()) {
        parsing.read(each.next());
      }
      parsing.endCue();
    }
    return parsing.parsed();
  }

  private void read(String next) {
    if (webVtt ? next.isEmpty() : next.isBlank()) {
      line = 0;
      leftOut = false;
      if (webVtt) {
        endCue();
      }
    } else {
      line++;
      if (!leftOut) {
        readWords(next);
      }
    }
    before = next;
  }

  private void readWords(String next) {
    if (CueTiming.isTiming(next)) {
      dropNumber();
      endCue();
      begin(CueTiming.of(next));
    } else if (next.contains(CueTiming.ARROW) && beginsCue()) {
      dropNumber();
      endCue();
      begin(Optional.empty());
    } else if (webVtt && line == 1 && NOT_A_CUE.matcher(next).matches()) {
      leftOut = true;
    } else if (timing != null) {
      words.add(next);
    }
  }

  /** Where times are expected: at the start of a block, or after its id. */
  private boolean beginsCue() {
    boolean afterId = webVtt ? timing == null : NUMBER.matcher(before).matches();
    return line == 1 || (line == 2 && afterId);
  }

  /** Takes the number before the times away again, which was read as the last cue's words. */
  private void dropNumber() {
    boolean apart = line == 2;
    if (line > 1
        && NUMBER.matcher(before).matches()
        && !words.isEmpty()
        && (apart || words.size() > 1)) {
      words.removeLast();
    }
  }

  private void begin(Optional<CueTiming> times) {
    timing = times.orElse(null);
    skipped += times.isEmpty() ? 1 : 0;
  }

  private void endCue() {
    CueTiming times = timing;
    int length = words.stream().mapToInt(String::length).sum();
    if (times != null && length > LONGEST) {
      skipped++;
    } else if (times != null) {
      String text = CueText.plain(words);
      if (!text.isEmpty()) {
        cues.add(new Cue(times.start(), times.end(), text));
      }
    }
    timing = null;
    words.clear();
  }

  /** Files with several styles hold each cue once for each of them. */
  private Parsed parsed() {
    return new Parsed(
        cues.stream().sorted(Comparator.comparing(Cue::start)).distinct().toList(), skipped);
  }
}
