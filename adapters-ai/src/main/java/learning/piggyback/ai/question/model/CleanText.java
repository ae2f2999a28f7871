package learning.piggyback.ai.question.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import learning.piggyback.domain.PlainText;

/** Text of strangers as one harmless line. */
public final class CleanText {

  /** Controls, and what turns the direction of writing or cannot be seen; joiners stay. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}&&[^\\u200C\\u200D]]");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private CleanText() {}

  public static String of(String text) {
    String spaced = SPACE.matcher(text).replaceAll(" ");
    String seen = INVISIBLE.matcher(spaced).replaceAll("");
    return Normalizer.normalize(PlainText.of(seen), Normalizer.Form.NFC).strip();
  }

  /** The words alone, in small letters, one space between them: for comparing. */
  static String compared(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The beginning, no pair of surrogates broken. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end);
  }
}
