package learning.piggyback.media.subtitle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a cue without its mark-up. */
final class CueText {

  /** SubRip's positions, such as {@code {\an8}}. */
  private static final Pattern POSITION = Pattern.compile("\\{\\\\[^{}]{0,200}}");

  /** What turns or breaks lines unseen; joiners stay, words and emoji are made with them. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private CueText() {}

  /** Lines without mark-up, one under the other; empty ones are left out. */
  static String plain(List<String> lines) {
    // Mark-up may begin on one line and end on the next.
    String text = POSITION.matcher(withoutTags(String.join("\n", lines))).replaceAll("");
    return text.lines()
        .map(Entities::decode)
        .map(line -> UNSEEN.matcher(line).replaceAll(""))
        .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String withoutTags(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    int close = 0;
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
      // Looked for anew only when it is passed, else a text of opening brackets takes for ever.
      close = close > open ? close : text.indexOf('>', open);
      if (close < 0) {
        break;
      }
      boolean tag = isTag(text, open, close);
      kept.append(text, at, tag ? open : open + 1);
      at = tag ? close + 1 : open + 1;
    }
    return kept.append(text, at, text.length()).toString();
  }

  /** {@code <b>}, {@code </v>}, {@code <00:01.500>}, {@code <>}; but not the bracket of "1 < 2". */
  private static boolean isTag(String text, int open, int close) {
    char first = text.charAt(open + 1);
    if (first >= '0' && first <= '9') {
      int at = open + 1;
      while (at < close && "0123456789:.".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return at == close;
    }
    return Character.isLetter(first) || first == '/' || first == '.' || first == '>';
  }
}
