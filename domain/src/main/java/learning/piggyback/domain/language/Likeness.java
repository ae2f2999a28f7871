package learning.piggyback.domain.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Under which words an English word may be found again: its bases, irregular ones, synonyms. */
public final class Likeness {

  private static final Map<String, String> IRREGULAR = load();

  private static final Pattern IES = Pattern.compile("(?<=..)ie[sd]$");
  private static final Pattern ENDING =
      Pattern.compile("(?<=[aeiouy]\\p{L}{1,9})(?:ed|ing)$|(?<=\\p{L}{2}[^s])s$");
  private static final Pattern DOUBLED = Pattern.compile("([^aeiou])\\1$");

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
    String bare = stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    return DOUBLED.matcher(bare).replaceAll("$1");
  }

  private static String withoutEnding(String word) {
    String canonical = Synonyms.canonical(word);
    return canonical.equals(word)
        ? ENDING.matcher(IES.matcher(word).replaceAll("y")).replaceAll("")
        : canonical;
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
