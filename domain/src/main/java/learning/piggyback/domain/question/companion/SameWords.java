package learning.piggyback.domain.question.companion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.language.Tokens;
import learning.piggyback.domain.language.WordLists;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.check.Content;

/** Whether a variant says what its question says. Forms and synonyms of a word are the word. */
final class SameWords {

  private static final Set<String> ASKING =
      Set.of("who", "whom", "whose", "what", "when", "where", "why", "which", "how");
  private static final Set<String> NEGATING = Set.of("not", "never", "no", "nobody", "nothing");

  /** What companions say besides the question. */
  private static final Set<String> VOICE = WordLists.words(SameWords.class, "voice-words.txt");

  private SameWords() {}

  /** What the variant lacks of its question, as a sentence; empty when it lacks nothing. */
  static Optional<String> missing(Wording base, String variant) {
    Content asked = Content.of(base.question());
    Content said = Content.of(variant);
    List<String> missing = asked.words().stream().filter(word -> !said.has(word)).toList();
    if (!missing.isEmpty()) {
      return Optional.of("It leaves out: %s.".formatted(String.join(", ", missing)));
    }
    if (!said.numbers().containsAll(asked.numbers())) {
      return Optional.of("It leaves out a number.");
    }
    List<String> question = Tokens.of(base.question());
    List<String> words = Tokens.of(variant);
    if (!first(question, ASKING).equals(first(words, ASKING))) {
      return Optional.of("It asks with another question word.");
    }
    return first(question, NEGATING).isPresent() == first(words, NEGATING).isPresent()
        ? Optional.empty()
        : Optional.of("One of the two says \"not\", the other does not.");
  }

  /** The words that carry meaning and are in the variant only. */
  static List<String> added(Wording base, String variant) {
    Content asked = Content.of(base.question());
    return Content.of(variant).words().stream()
        .filter(word -> !asked.has(word) && !VOICE.contains(word))
        .toList();
  }

  private static Optional<String> first(List<String> tokens, Set<String> words) {
    return tokens.stream().filter(words::contains).findFirst();
  }
}
