package learning.piggyback.web.question.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notation of H5P's Blanks: {@code *answer/other answer:tip*}. Its player reads the three signs
 * before it reads entities, so that an entity stands for a sign that means itself.
 */
final class Blanks {

  /**
   * A line of text with one blank.
   *
   * @param before plain text
   * @param solutions plain; the first is shown as the solution
   * @param after plain text
   */
  record Line(String before, List<String> solutions, String after) {}

  /** What the player drops from a blank before it reads the signs. */
  private static final Pattern TAG = Pattern.compile("(?i)</?[a-z]*\\d?>");

  private Blanks() {}

  /** A blank that any of these answers fills. */
  static String blank(List<String> answers) {
    return answers.stream().map(Blanks::literal).collect(Collectors.joining("/", "*", "*"));
  }

  /** HTML of a text that has no blank. */
  static String literal(String text) {
    return HtmlText.escaped(text).replace("*", "&#42;").replace("/", "&#47;").replace(":", "&#58;");
  }

  /** One line for each blank, the others filled with their first solution. */
  static List<Line> lines(String html) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int open = html.indexOf('*');
    while (open >= 0) {
      int close = html.indexOf('*', open + 1);
      if (close < 0) {
        break;
      }
      parts.add(html.substring(from, open));
      parts.add(html.substring(open + 1, close));
      from = close + 1;
      open = html.indexOf('*', from);
    }
    parts.add(html.substring(from));
    List<Line> lines = new ArrayList<>();
    for (int blank = 1; blank < parts.size(); blank += 2) {
      List<String> solutions = solutions(parts.get(blank));
      if (!solutions.isEmpty()) {
        lines.add(
            new Line(filled(parts, 0, blank), solutions, filled(parts, blank + 1, parts.size())));
      }
    }
    return lines;
  }

  private static String filled(List<String> parts, int from, int to) {
    StringBuilder html = new StringBuilder();
    for (int i = from; i < to; i++) {
      html.append(
          i % 2 == 0 ? parts.get(i) : TAG.matcher(parts.get(i)).replaceAll("").split("[:/]", 2)[0]);
    }
    return HtmlText.plain(html.toString());
  }

  private static List<String> solutions(String blank) {
    return Arrays.stream(TAG.matcher(blank).replaceAll("").split(":", 2)[0].split("/"))
        .map(HtmlText::plain)
        .filter(solution -> !solution.isEmpty())
        .distinct()
        .toList();
  }
}
