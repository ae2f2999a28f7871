package learning.piggyback.domain.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The base words that an inflected English word may come from; a guess by its ending. */
public final class WordForms {

  private static final List<String> ENDINGS =
      List.of("s", "es", "d", "ed", "ing", "er", "est", "n", "en", "ly");
  private static final int SHORTEST_BASE = 3;

  private WordForms() {}

  /** The word itself and every base of at least three letters. */
  public static Set<String> of(String word) {
    Set<String> forms = new HashSet<>();
    forms.add(word);
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        addBases(forms, word.substring(0, word.length() - ending.length()), ending);
      }
    }
    if (word.endsWith("ies") || word.endsWith("ied")) {
      addBase(forms, word.substring(0, word.length() - 3) + "y");
    }
    return forms;
  }

  private static void addBases(Set<String> forms, String stem, String ending) {
    addBase(forms, stem);
    if (ending.equals("ing")) {
      addBase(forms, stem + "e");
    }
    int length = stem.length();
    boolean doubled = length > 1 && stem.charAt(length - 1) == stem.charAt(length - 2);
    if (doubled && ending.length() > 1) {
      addBase(forms, stem.substring(0, length - 1));
    }
  }

  private static void addBase(Set<String> forms, String base) {
    if (base.length() >= SHORTEST_BASE) {
      forms.add(base);
    }
  }
}
