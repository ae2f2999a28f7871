package learning.piggyback.domain.quiz.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two texts share, 0 to 1; 0 where there is nothing to share. */
final class Overlap {

  private Overlap() {}

  static <T> double dice(Set<T> a, Set<T> b) {
    return share(2.0 * common(a, b), a.size() + b.size());
  }

  static <T> double found(Set<T> wanted, Set<T> given) {
    return share(common(wanted, given), wanted.size());
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

  static Set<List<String>> pairs(List<String> words) {
    Set<List<String>> pairs = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.subList(i - 1, i + 1));
    }
    return pairs;
  }

  private static <T> int common(Set<T> some, Set<T> others) {
    int common = 0;
    for (T one : some) {
      common += others.contains(one) ? 1 : 0;
    }
    return common;
  }

  static <T> Set<T> minus(Set<T> words, Set<T> others) {
    Set<T> rest = new HashSet<>(words);
    rest.removeAll(others);
    return rest;
  }

  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
