package learning.piggyback.domain.quiz.fuzzy;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words as RapidFuzz does: what counts as white space depends on whether the text
 * has any character above U+00FF.
 */
final class WhiteSpace {

  private static final String WIDE = "\u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000";

  private WhiteSpace() {}

  /** The non-empty words of the text in their order; the list may be changed. */
  static List<String> split(String text) {
    boolean wide = isWide(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || separates(text.charAt(end), wide)) {
        if (end > start) {
          words.add(text.substring(start, end));
        }
        start = end + 1;
      }
    }
    return words;
  }

  private static boolean isWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return true;
      }
    }
    return false;
  }

  private static boolean separates(char unit, boolean wide) {
    boolean narrow =
        unit == ' ' || (unit >= 0x09 && unit <= 0x0D) || (unit >= 0x1C && unit <= 0x1F);
    return narrow || (wide && ((unit >= 0x2000 && unit <= 0x200A) || WIDE.indexOf(unit) >= 0));
  }
}
