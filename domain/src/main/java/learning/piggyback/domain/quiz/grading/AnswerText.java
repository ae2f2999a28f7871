package learning.piggyback.domain.quiz.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import learning.piggyback.domain.language.NumberWords;
import learning.piggyback.domain.language.RomanNumerals;
import learning.piggyback.domain.language.StopWords;
import learning.piggyback.domain.language.Synonyms;
import learning.piggyback.domain.language.Tokens;
import learning.piggyback.domain.language.WordLists;

/**
 * A text made comparable.
 *
 * @param raw stripped and lower-case
 * @param tokens words, digits and breaks in their order
 * @param numbers distinct numbers, ascending
 * @param content canonical words that carry meaning: no stop words, no fillers, no numbers
 */
record AnswerText(String raw, List<String> tokens, Set<BigDecimal> numbers, List<String> content) {

  private static final Set<String> FILLERS = WordLists.words(AnswerText.class, "fillers.txt");
  private static final Set<String> INTENSIFIERS =
      WordLists.words(AnswerText.class, "intensifiers.txt");

  static AnswerText of(String text) {
    return of(text, tokens(text));
  }

  /** The same, where a word such as "xiv" is a number. */
  static AnswerText withRomanNumerals(String text) {
    return of(text, RomanNumerals.inDigits(tokens(text)));
  }

  private static List<String> tokens(String text) {
    int read = Math.min(text.length(), AnswerGrader.MAX_ANSWER_LENGTH);
    return Tokens.of(text.substring(0, read));
  }

  private static AnswerText of(String text, List<String> tokens) {
    List<String> content =
        tokens.stream()
            .filter(token -> !token.equals(Tokens.BREAK))
            .filter(token -> !isStopWord(token) && !NumberWords.isNumber(token))
            .map(Synonyms::canonical)
            .toList();
    String raw = text.strip().toLowerCase(Locale.ROOT);
    return new AnswerText(raw, tokens, NumberWords.in(tokens), content);
  }

  static boolean isStopWord(String token) {
    return StopWords.contains(token) || isFiller(token);
  }

  static boolean isFiller(String token) {
    return FILLERS.contains(token);
  }

  static boolean isIntensifier(String token) {
    return INTENSIFIERS.contains(token);
  }

  boolean isBlank() {
    return raw.isEmpty();
  }

  /** What is compared: the content, then the numbers; empty for a text of stop words only. */
  List<String> words() {
    return Stream.concat(content.stream(), numbers.stream().map(BigDecimal::toPlainString))
        .toList();
  }

  /** Every word as it stands, stop words included. */
  List<String> allWords() {
    return tokens.stream().filter(token -> !token.equals(Tokens.BREAK)).toList();
  }

  /** All words in one string, for comparing with a fixed phrase. */
  String phrase() {
    return allWords().stream().collect(Collectors.joining(" "));
  }
}
