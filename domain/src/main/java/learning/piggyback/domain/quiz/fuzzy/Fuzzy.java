package learning.piggyback.domain.quiz.fuzzy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How alike two texts are, 0 to 100, equal to RapidFuzz 3.14 without pre-processing (MIT licence,
 * used as the definition, not as code). All measures are case-sensitive, count code points, and
 * take at most O(n·m) cheap steps.
 */
public final class Fuzzy {

  /** RapidFuzz sorts words by code point; {@link String#compareTo} sorts by UTF-16 unit. */
  private static final Comparator<String> BY_CODE_POINT = Fuzzy::compare;

  private Fuzzy() {}

  /** Normalised Indel similarity: {@code 2·LCS / (|a| + |b|) · 100}; two empty texts are 100. */
  public static double ratio(String a, String b) {
    int[] left = codePoints(a);
    int[] right = codePoints(b);
    int[] prefixes = CommonSubsequence.prefixLengths(left, right);
    return percentage(prefixes[right.length], left.length + right.length);
  }

  /**
   * Best {@link #ratio} of the shorter text against any window of its length in the longer one,
   * where windows may be cut at both ends. Two empty texts are 100, one empty text is 0.
   */
  public static double partialRatio(String a, String b) {
    int[] left = codePoints(a);
    int[] right = codePoints(b);
    if (left.length == 0 || right.length == 0) {
      return left.length == right.length ? 100.0 : 0.0;
    }
    if (left.length == right.length) {
      return Math.max(bestCutWindow(left, right), bestCutWindow(right, left));
    }
    int[] needle = left.length < right.length ? left : right;
    int[] text = left.length < right.length ? right : left;
    int bestFull = SlidingSubsequence.bestWindow(needle, text);
    return Math.max(bestCutWindow(needle, text), percentage(bestFull, 2 * needle.length));
  }

  /** {@link #ratio} of the texts' words, sorted and joined by single spaces. */
  public static double tokenSortRatio(String a, String b) {
    return ratio(sortedWords(a), sortedWords(b));
  }

  /**
   * Compares the sets of words: 100 when one set holds the other, else the best ratio among the
   * common words alone and with each side's remaining words. A text without words gives 0.
   */
  public static double tokenSetRatio(String a, String b) {
    SortedSet<String> onlyA = wordSet(a);
    SortedSet<String> onlyB = wordSet(b);
    if (onlyA.isEmpty() || onlyB.isEmpty()) {
      return 0;
    }
    SortedSet<String> common = wordSet(a);
    common.retainAll(onlyB);
    onlyA.removeAll(common);
    onlyB.removeAll(common);
    if (!common.isEmpty() && (onlyA.isEmpty() || onlyB.isEmpty())) {
      return 100;
    }
    return bestCombination(joinedLength(common), String.join(" ", onlyA), String.join(" ", onlyB));
  }

  private static double bestCombination(int common, String onlyA, String onlyB) {
    int[] left = codePoints(onlyA);
    int[] right = codePoints(onlyB);
    int separator = common == 0 ? 0 : 1;
    int withA = common + separator + left.length;
    int withB = common + separator + right.length;
    int shared = CommonSubsequence.prefixLengths(left, right)[right.length];
    // The common words and the blank behind them lead both sides, so they are shared whole.
    double both = percentage(common + separator + shared, withA + withB);
    if (common == 0) {
      return both;
    }
    double commonToA = percentage(common, common + withA);
    double commonToB = percentage(common, common + withB);
    return Math.max(both, Math.max(commonToA, commonToB));
  }

  /** The best window that is cut by an end of the text, the last whole window included. */
  private static double bestCutWindow(int[] needle, int[] text) {
    int[] head = Arrays.copyOf(text, needle.length);
    int[] tail = reversed(Arrays.copyOfRange(text, text.length - needle.length, text.length));
    int[] heads = CommonSubsequence.prefixLengths(needle, head);
    int[] tails = CommonSubsequence.prefixLengths(reversed(needle), tail);
    double best = 0;
    for (int length = 1; length <= needle.length; length++) {
      int common = Math.max(heads[length], tails[length]);
      best = Math.max(best, percentage(common, needle.length + length));
    }
    return best;
  }

  private static double percentage(int common, int totalLength) {
    return totalLength == 0 ? 100.0 : 200.0 * common / totalLength;
  }

  private static int[] reversed(int[] text) {
    int[] result = new int[text.length];
    for (int i = 0; i < text.length; i++) {
      result[i] = text[text.length - 1 - i];
    }
    return result;
  }

  private static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean bothOrNone = Character.isSurrogate(left) == Character.isSurrogate(right);
        // Halves of a pair stand for code points behind all others.
        return bothOrNone ? left - right : Character.isSurrogate(left) ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }

  private static int[] codePoints(String text) {
    int[] points = new int[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(points[length - 1])) {
      points[length++] = text.codePointAt(i);
    }
    return length == points.length ? points : Arrays.copyOf(points, length);
  }

  private static SortedSet<String> wordSet(String text) {
    SortedSet<String> words = new TreeSet<>(BY_CODE_POINT);
    words.addAll(WhiteSpace.split(text));
    return words;
  }

  private static String sortedWords(String text) {
    List<String> words = WhiteSpace.split(text);
    words.sort(BY_CODE_POINT);
    return String.join(" ", words);
  }

  private static int joinedLength(SortedSet<String> words) {
    String joined = String.join(" ", words);
    return joined.codePointCount(0, joined.length());
  }
}
