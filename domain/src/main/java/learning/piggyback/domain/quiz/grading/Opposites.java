package learning.piggyback.domain.quiz.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import learning.piggyback.domain.language.WordLists;

/** Words that exclude each other, in canonical form. */
final class Opposites {

  private static final Set<List<String>> PAIRS = load();

  private Opposites() {}

  static boolean are(String a, String b) {
    return PAIRS.contains(List.of(a, b)) || a.equals("un" + b) || b.equals("un" + a);
  }

  private static Set<List<String>> load() {
    Set<List<String>> pairs = new HashSet<>();
    for (String line : WordLists.lines(Opposites.class, "opposites.txt")) {
      List<String> pair = WordLists.split(line).toList();
      pairs.add(pair);
      pairs.add(pair.reversed());
    }
    return Set.copyOf(pairs);
  }
}
