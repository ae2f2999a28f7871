package learning.piggyback.domain.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Under which words an English word may be found again: its bases, irregular ones, synonyms. */
public final class Likeness {

  private static final Map<String, String> IRREGULAR = load();

  private static final String VOWELS = "aeiou";

  /** Between its vowel and an ending a word has so many letters at most. */
  private static final int LONGEST_BEHIND_VOWEL = 9;

  private Likeness() {}

  /** Every word that this one may be a form or a synonym of; two are alike when they share one. */
  public static Set<String> of(String word) {
    Set<String> forms = new HashSet<>(WordForms.of(word));
    forms.add(IRREGULAR.getOrDefault(word, word));
    forms.addAll(forms.stream().map(Synonyms::canonical).collect(Collectors.toSet()));
    return forms;
  }

  /** The same for all forms and synonyms of a word; seldom a word of the language itself. */
  public static String stem(String word) {
    String base = IRREGULAR.get(word);
    String stem = Synonyms.canonical(base == null ? withoutEnding(word) : base);
    return withoutDouble(stem.endsWith("e") ? cut(stem, 1) : stem);
  }

  private static String withoutEnding(String word) {
    String canonical = Synonyms.canonical(word);
    if (!canonical.equals(word)) {
      return canonical;
    }
    if (word.length() > 4 && (word.endsWith("ies") || word.endsWith("ied"))) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ed") && hasVowelBefore(word, word.length() - 2)) {
      return cut(word, 2);
    }
    if (word.endsWith("ing") && hasVowelBefore(word, word.length() - 3)) {
      return cut(word, 3);
    }
    return isPlural(word) ? cut(word, 1) : word;
  }

  /** "wanted" and "sting": a vowel, then at least one letter. */
  private static boolean hasVowelBefore(String word, int end) {
    for (int i = end - 1; i > 0 && end - i <= LONGEST_BEHIND_VOWEL; i--) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
      char before = word.charAt(i - 1);
      if (before == 'y' || VOWELS.indexOf(before) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(String word) {
    int last = word.length() - 1;
    return last > 2
        && word.charAt(last) == 's'
        && word.charAt(last - 1) != 's'
        && Character.isLetter(word.charAt(last - 2))
        && Character.isLetter(word.charAt(last - 3));
  }

  /** "stopp" becomes "stop", "see" stays. */
  private static String withoutDouble(String word) {
    int last = word.length() - 1;
    boolean doubled =
        last > 0
            && word.charAt(last) == word.charAt(last - 1)
            && VOWELS.indexOf(word.charAt(last)) < 0;
    return doubled ? cut(word, 1) : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Map<String, String> load() {
    Map<String, String> bases = new HashMap<>();
    for (String line : WordLists.lines(Likeness.class, "irregular-forms.txt")) {
      int colon = line.indexOf(':');
      String base = line.substring(0, colon);
      WordLists.split(line.substring(colon + 1)).forEach(form -> bases.put(form, base));
    }
    return Map.copyOf(bases);
  }
}
