package learning.piggyback.media.subtitle;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a cue without its mark-up. */
final class CueText {

  /** Tags, inline time stamps and SubRip's {@code {\an8}}. */
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\{\\\\[^}]*}");

  private static final Pattern ENTITY =
      Pattern.compile("&(#x[0-9A-Fa-f]{1,6}|#\\d{1,7}|[A-Za-z]+);");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "quot", "\"", "apos", "'", "lrm", "",
          "rlm", "");

  private CueText() {}

  /** Lines without mark-up, one under the other; empty ones are left out. */
  static String plain(List<String> lines) {
    // Mark-up may begin on one line and end on the next.
    String text = MARKUP.matcher(String.join("\n", lines)).replaceAll("");
    return text.lines()
        .map(CueText::decode)
        .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String decode(String line) {
    return ENTITY.matcher(line).replaceAll(match -> Matcher.quoteReplacement(character(match)));
  }

  private static String character(MatchResult entity) {
    String name = entity.group(1);
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, entity.group());
    }
    int point =
        name.startsWith("#x")
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    boolean character =
        Character.isValidCodePoint(point) && Character.isDefined(point) && point != 0;
    return character ? Character.toString(point) : entity.group();
  }
}
