package learning.piggyback.domain.quiz.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import learning.piggyback.domain.language.Likeness;
import learning.piggyback.domain.language.NumberWords;
import learning.piggyback.domain.language.WordLists;

/**
 * A text as words that are the same in all their forms.
 *
 * @param all in their order, stop words included
 * @param content those that carry meaning
 * @param said those that carry meaning, marked where they are denied; "not closed" is "open"
 */
record SentenceWords(List<String> all, Set<String> content, Set<String> said) {

  /** Longer sentences are compared by their beginnings, to bound the work. */
  private static final int MOST_WORDS = 100;

  private static final String DENIED = "!";

  /** Of each pair "closed open" the first one is taken for a denied second one. */
  private static final Map<String, String> TURNED = load();

  static SentenceWords of(AnswerText text) {
    Map<String, String> known = new HashMap<>();
    return new SentenceWords(
        stems(text.allWords(), known),
        Set.copyOf(stems(text.words(), known)),
        said(text.tokens(), known));
  }

  private static Set<String> said(List<String> tokens, Map<String, String> known) {
    Set<String> said = new HashSet<>();
    int read = Math.min(MOST_WORDS, tokens.size());
    List<String> beginning = tokens.subList(0, read);
    stems(Contradiction.affirmed(beginning), known).forEach(word -> said.add(turned(word, false)));
    stems(Contradiction.denied(beginning), known).forEach(word -> said.add(turned(word, true)));
    return said;
  }

  private static String turned(String word, boolean denied) {
    String other = TURNED.get(word);
    boolean marked = denied != (other != null);
    return (marked ? DENIED : "") + (other == null ? word : other);
  }

  /** Those of {@link #said} about words that the question lacks. */
  Set<String> saidBeyond(SentenceWords question) {
    Set<String> beyond = new HashSet<>(said);
    beyond.removeIf(
        word -> question.content.contains(word.startsWith(DENIED) ? word.substring(1) : word));
    return beyond;
  }

  /** Stems cost most of the time that a sentence takes; each word's is made once. */
  private static List<String> stems(Collection<String> words, Map<String, String> known) {
    List<String> stems = new ArrayList<>();
    for (String word : words) {
      if (stems.size() == MOST_WORDS) {
        break;
      }
      stems.add(known.computeIfAbsent(word, SentenceWords::stem));
    }
    return stems;
  }

  private static String stem(String word) {
    return NumberWords.isNumber(word) ? word : Likeness.stem(word);
  }

  private static Map<String, String> load() {
    Map<String, String> turned = new HashMap<>();
    for (String line : WordLists.lines(SentenceWords.class, "turned-words.txt")) {
      List<String> pair = WordLists.split(line).toList();
      turned.put(stem(pair.getFirst()), stem(pair.getLast()));
    }
    return Map.copyOf(turned);
  }
}
