package learning.piggyback.domain.language;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many syllables an English word has, by its spelling: its groups of vowels, less the letters
 * that are silent, more the neighbours that are spoken apart.
 */
public final class Syllables {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT_END =
      Pattern.compile("[^aeiouy]e$|[^aeiouydt]ed$|[^aeiouyscxzhg]es$|[aeiouy][gv]es$|ely$|eful$");
  private static final Pattern SPOKEN_LE = Pattern.compile("[^aeiouylr]les?$");
  private static final Pattern APART =
      Pattern.compile(
          "ia(?!l|n$|r)|iu|i[eo](?=t|r$|n[ct])|eo(?!u)|ua|uou|iou|iod|io$|[aeiouy]ing$|creat|ism$");
  private static final Pattern ONE_SOUND =
      Pattern.compile("qua|gua|geo(?=n)|tie(?=n)|cie(?=n)|shio|cious|tious|people|tian");

  private static final Map<String, Integer> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("something", 2),
          Map.entry("sometimes", 2),
          Map.entry("someone", 2),
          Map.entry("somebody", 3),
          Map.entry("everything", 3),
          Map.entry("every", 2),
          Map.entry("beautiful", 3),
          Map.entry("people", 2),
          Map.entry("queue", 1),
          Map.entry("eye", 1),
          Map.entry("eyes", 1),
          Map.entry("being", 2),
          Map.entry("poem", 2),
          Map.entry("poet", 2),
          Map.entry("idea", 3),
          Map.entry("area", 3),
          Map.entry("lion", 2),
          Map.entry("lions", 2),
          Map.entry("clothes", 1),
          Map.entry("friend", 1),
          Map.entry("friends", 1),
          Map.entry("quiet", 2),
          Map.entry("science", 2),
          Map.entry("rhythm", 2),
          Map.entry("business", 2),
          Map.entry("homework", 2),
          Map.entry("hundred", 2),
          Map.entry("naked", 2),
          Map.entry("wicked", 2));

  private Syllables() {}

  /**
   * At least 1 for whatever has a letter.
   *
   * @param word one word; case and what is not a letter do not matter
   */
  public static int in(String word) {
    String letters = letters(word);
    Integer known = EXCEPTIONS.get(letters);
    if (known != null) {
      return known;
    }
    if (letters.length() <= 3) {
      return Math.max(1, count(VOWELS, letters) + (letters.equals("via") ? 1 : 0));
    }
    int found = count(VOWELS, letters);
    found -= count(SILENT_END, letters);
    found += count(SPOKEN_LE, letters);
    found += count(APART, ONE_SOUND.matcher(letters).replaceAll("a"));
    return Math.max(1, found);
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    Tokens.of(word).stream().filter(token -> !token.equals(Tokens.BREAK)).forEach(letters::append);
    return letters.toString();
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }
}
