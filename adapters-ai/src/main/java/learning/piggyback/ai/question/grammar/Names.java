package learning.piggyback.ai.question.grammar;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which words of a text are names. */
final class Names {

  private static final int OFTEN = 2;
  private static final Set<Tag> OPEN =
      EnumSet.of(
          Tag.NOUN, Tag.PLURAL, Tag.ADJ, Tag.BASE, Tag.PRESENT, Tag.PAST, Tag.PARTICIPLE, Tag.ING);

  private Names() {}

  /** With capitals: words written so inside a sentence. Without: unknown words that come back. */
  static Set<String> of(List<Word> words, Lexicon lexicon, boolean cased) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> led = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      Set<Tag> before = lexicon.tags(words.get(i - 1).key());
      boolean inside =
          Character.isLetter(words.get(i - 1).text().charAt(0))
              && !words.get(i - 1).is(Tag.QUOTE)
              && open(lexicon.tags(word.key()));
      if (before.contains(Tag.DET) || before.contains(Tag.POSS) || before.contains(Tag.ADJ)) {
        led.add(word.key());
      } else if (cased
          ? inside && Character.isUpperCase(word.text().charAt(0))
          : unknown(word, lexicon)) {
        counts.merge(word.key(), 1, Integer::sum);
      }
    }
    Set<String> names = new HashSet<>();
    counts.forEach((key, count) -> {
      if (cased || (count >= OFTEN && !led.contains(key))) {
        names.add(key);
      }
    });
    return names;
  }

  private static boolean open(Set<Tag> tags) {
    return OPEN.containsAll(tags);
  }

  private static boolean unknown(Word word, Lexicon lexicon) {
    String key = word.key();
    boolean known = !Character.isLetter(key.charAt(0)) || !lexicon.tags(key).isEmpty();
    boolean adverb =
        key.endsWith("ly") && !lexicon.tags(key.substring(0, key.length() - 2)).isEmpty();
    return !known && !adverb && !key.endsWith("ed") && !key.endsWith("ing");
  }
}
