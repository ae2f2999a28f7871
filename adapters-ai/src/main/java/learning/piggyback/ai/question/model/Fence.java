package learning.piggyback.ai.question.model;

import java.util.regex.Pattern;

/** Marks where words of strangers begin and end, so that they cannot pose as ours. */
public final class Fence {

  public static final String OPEN = "<<<DATA";
  public static final String CLOSE = "DATA>>>";

  private static final Pattern MARKER = Pattern.compile("[<\\uFF1C]{2,}|[>\\uFF1E]{2,}");

  private Fence() {}

  public static String around(String data) {
    return OPEN + "\n" + data + "\n" + CLOSE;
  }

  /** On one line, without anything that looks like a fence, at most so many characters. */
  public static String line(String text, int most) {
    String line = CleanText.of(text);
    line = MARKER.matcher(line).replaceAll("‹›");
    return line.length() <= most ? line : CleanText.cut(line, most) + "…";
  }
}
