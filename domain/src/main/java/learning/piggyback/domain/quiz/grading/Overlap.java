package learning.piggyback.domain.quiz.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much two texts share, 0 to 1; 0 where there is nothing to share. */
final class Overlap {

  /** Of a word so many letters are read, to bound the work. */
  private static final int MOST_LETTERS = 100;

  private Overlap() {}

  static <T> double dice(Set<T> a, Set<T> b) {
    return share(2.0 * common(a, b).size(), a.size() + b.size());
  }

  static <T> double found(Set<T> wanted, Set<T> given) {
    return share(common(wanted, given).size(), wanted.size());
  }

  /** The longest run of words that both have in the same order, gaps allowed. */
  static double foundInOrder(List<String> wanted, List<String> given) {
    int[] before = new int[given.size() + 1];
    for (String word : wanted) {
      int[] now = new int[given.size() + 1];
      for (int i = 0; i < given.size(); i++) {
        now[i + 1] = word.equals(given.get(i)) ? before[i] + 1 : Math.max(before[i + 1], now[i]);
      }
      before = now;
    }
    return share(before[given.size()], wanted.size());
  }

  /** Of the letters by two, ends of words included, each as often as it occurs. */
  static double cosine(List<String> a, List<String> b) {
    Map<String, Integer> some = counts(a);
    Map<String, Integer> others = counts(b);
    double product = 0;
    for (Map.Entry<String, Integer> entry : some.entrySet()) {
      product += (double) entry.getValue() * others.getOrDefault(entry.getKey(), 0);
    }
    return share(product, Math.sqrt(squares(some) * squares(others)));
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      String framed = " " + word.substring(0, Math.min(word.length(), MOST_LETTERS)) + " ";
      for (int i = 0; i + 2 <= framed.length(); i++) {
        counts.merge(framed.substring(i, i + 2), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static double squares(Map<String, Integer> counts) {
    return counts.values().stream().mapToDouble(count -> (double) count * count).sum();
  }

  /** Pieces of so many letters, ends of words marked. */
  static Set<String> letters(Set<String> words, int length) {
    Set<String> pieces = new HashSet<>();
    for (String word : words) {
      String framed = "^" + word.substring(0, Math.min(word.length(), MOST_LETTERS)) + "$";
      for (int i = 0; i + length <= framed.length(); i++) {
        pieces.add(framed.substring(i, i + length));
      }
    }
    return pieces;
  }

  static Set<List<String>> pairs(List<String> words) {
    Set<List<String>> pairs = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.subList(i - 1, i + 1));
    }
    return pairs;
  }

  static <T> Set<T> common(Set<T> some, Set<T> others) {
    Set<T> common = new HashSet<>(some);
    common.retainAll(others);
    return common;
  }

  static <T> Set<T> minus(Set<T> words, Set<T> others) {
    Set<T> rest = new HashSet<>(words);
    rest.removeAll(others);
    return rest;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
