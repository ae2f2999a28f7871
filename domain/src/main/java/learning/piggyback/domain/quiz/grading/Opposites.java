package learning.piggyback.domain.quiz.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import learning.piggyback.domain.language.WordLists;

/** Words that exclude each other, in canonical form. */
final class Opposites {

  private static final Map<String, Set<String>> OF = load();

  private Opposites() {}

  static boolean are(String a, String b) {
    return OF.getOrDefault(a, Set.of()).contains(b) || isUn(a, b) || isUn(b, a);
  }

  /** "unhappy" of "happy". */
  private static boolean isUn(String word, String base) {
    return word.length() == base.length() + 2 && word.startsWith("un") && word.endsWith(base);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> opposites = new HashMap<>();
    for (String line : WordLists.lines(Opposites.class, "opposites.txt")) {
      List<String> pair = WordLists.split(line).toList();
      add(opposites, pair.getFirst(), pair.getLast());
      add(opposites, pair.getLast(), pair.getFirst());
    }
    return Map.copyOf(opposites);
  }

  private static void add(Map<String, Set<String>> opposites, String word, String other) {
    opposites.computeIfAbsent(word, _ -> new HashSet<>()).add(other);
  }
}
