package learning.piggyback.domain.quiz.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
 * @param allWords every word as it stands, stop words included
 * @param numbers distinct numbers, ascending
 * @param content canonical words that carry meaning: no stop words, no fillers, no numbers
 * @param words what is compared: the content, then the numbers; empty for a text of stop words only
 */
record AnswerText(
    String raw,
    List<String> tokens,
    List<String> allWords,
    Set<BigDecimal> numbers,
    List<String> content,
    List<String> words) {

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
    List<String> allWords = new ArrayList<>(tokens.size());
    List<String> content = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      if (!token.equals(Tokens.BREAK)) {
        allWords.add(token);
        if (!isStopWord(token) && !NumberWords.isNumber(token)) {
          content.add(Synonyms.canonical(token));
        }
      }
    }
    Set<BigDecimal> numbers = NumberWords.in(tokens);
    List<String> words = new ArrayList<>(content);
    numbers.forEach(number -> words.add(number.toPlainString()));
    return new AnswerText(
        text.strip().toLowerCase(Locale.ROOT), tokens, allWords, numbers, content, words);
  }

  AnswerText {
    tokens = List.copyOf(tokens);
    allWords = List.copyOf(allWords);
    content = List.copyOf(content);
    words = List.copyOf(words);
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
}
