package learning.piggyback.domain.question.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import learning.piggyback.domain.language.Likeness;
import learning.piggyback.domain.language.NumberWords;
import learning.piggyback.domain.language.StopWords;
import learning.piggyback.domain.language.Tokens;

/**
 * What a text says, without its grammar.
 *
 * @param words that carry meaning, each once, in their order
 * @param numbers as values, whether in digits or in words
 * @param forms every form under which one of the words may be found
 */
public record Content(List<String> words, Set<BigDecimal> numbers, Set<String> forms) {

  /** Words that join or point, beside those that carry no answer. */
  private static final Set<String> JOINTS =
      Set.of(
          "because",
          "so",
          "but",
          "or",
          "if",
          "as",
          "when",
          "then",
          "than",
          "who",
          "what",
          "where",
          "why",
          "how",
          "which",
          "whose",
          "would",
          "could",
          "should",
          "will",
          "can",
          "had",
          "has",
          "have",
          "him",
          "himself",
          "herself",
          "itself",
          "themselves",
          "its",
          "up",
          "out",
          "into",
          "very",
          "just",
          "too",
          "also",
          "about",
          "after",
          "before",
          "not",
          "us",
          "s");

  public static Content of(String text) {
    List<String> tokens = Tokens.of(text);
    List<String> words = tokens.stream().filter(Content::isContent).distinct().toList();
    Set<String> forms = new HashSet<>();
    words.forEach(word -> forms.addAll(Likeness.of(word)));
    return new Content(words, NumberWords.in(tokens), forms);
  }

  private static boolean isContent(String token) {
    return !token.equals(Tokens.BREAK)
        && !StopWords.contains(token)
        && !JOINTS.contains(token)
        && !NumberWords.isNumber(token);
  }

  public boolean isEmpty() {
    return words.isEmpty() && numbers.isEmpty();
  }

  /** Whether it holds the word in some form, or one that means the same. */
  public boolean has(String word) {
    return forms.contains(word) || Likeness.of(word).stream().anyMatch(forms::contains);
  }

  /** The share of the other's words and numbers that are in this one; 1 when it has none. */
  public double shareOf(Content other) {
    int all = other.words.size() + other.numbers.size();
    if (all == 0) {
      return 1;
    }
    long found =
        other.words.stream().filter(this::has).count()
            + other.numbers.stream().filter(numbers::contains).count();
    return (double) found / all;
  }
}
