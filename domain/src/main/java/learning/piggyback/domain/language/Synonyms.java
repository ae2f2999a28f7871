package learning.piggyback.domain.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Words that are graded as the same, by their canonical word. */
public final class Synonyms {

  private static final Map<String, String> CANONICAL = load();

  private Synonyms() {}

  public static String canonical(String word) {
    return CANONICAL.getOrDefault(word, word);
  }

  private static Map<String, String> load() {
    Map<String, String> canonical = new HashMap<>();
    for (String line : WordLists.lines(Synonyms.class, "synonyms.txt")) {
      int colon = line.indexOf(':');
      String head = line.substring(0, colon);
      WordLists.split(line.substring(colon + 1)).forEach(word -> canonical.put(word, head));
    }
    return Collections.unmodifiableMap(canonical);
  }
}
