package learning.piggyback.domain.quiz.grading;

import learning.piggyback.domain.language.NumberWords;
import learning.piggyback.domain.language.WordForms;
import learning.piggyback.domain.quiz.fuzzy.Fuzzy;

/**
 * Whether two words are the same word. Long words may hold typing errors; short words must be
 * equal, inflected, or have two neighbouring letters swapped, because one letter makes another word
 * of them (run, sun) and because they occur inside of others (car, carrot).
 */
final class WordMatch {

  /** The longest word that counts as short. */
  static final int SHORT_WORD = 4;

  private static final double SAME = 75;
  private static final double CLOSE = 60;

  private WordMatch() {}

  static boolean same(String a, String b) {
    return a.equals(b) || shareForm(a, b) || swapped(a, b) || isSlip(a, b);
  }

  /** Bases have three letters, of which an ending changes the last at most. */
  private static boolean shareForm(String a, String b) {
    return a.length() > 2
        && b.length() > 2
        && a.regionMatches(0, b, 0, 2)
        && WordForms.of(a).stream().anyMatch(WordForms.of(b)::contains);
  }

  private static boolean isSlip(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter > SHORT_WORD
        && 200.0 * shorter / (a.length() + b.length()) >= SAME
        && !NumberWords.isNumber(a)
        && Fuzzy.ratio(a, b) >= SAME;
  }

  /** As {@link #close}, for an expected word that is too long to become another one by a slip. */
  static boolean closeToLong(String expected, String given) {
    return same(expected, given) || (expected.length() > SHORT_WORD && close(expected, given));
  }

  /** Near enough to say "almost", never "correct". */
  static boolean close(String a, String b) {
    return same(a, b) || (!NumberWords.isNumber(a) && Fuzzy.ratio(a, b) >= CLOSE);
  }

  private static boolean swapped(String a, String b) {
    if (a.length() != b.length() || a.length() < 3 || NumberWords.isNumber(a)) {
      return false;
    }
    int at = 0;
    while (at < a.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.substring(at + 2).equals(b.substring(at + 2));
  }
}
