package learning.piggyback.domain.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade level of an English text: the school year of the United States in which
 * it is understood (Kincaid, Fishburne, Rogers and Chissom, 1975): {@code 0.39 words/sentences +
 * 11.8 syllables/words - 15.59}.
 */
public final class ReadingGrade {

  private static final double PER_WORD = 0.39;
  private static final double PER_SYLLABLE = 11.8;
  private static final double BASE = 15.59;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+(?=\\s|$)");

  private ReadingGrade() {}

  /** Below 0 for the very easiest; 0 for a text without words. */
  public static double of(String text) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return 0;
    }
    long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
    long syllables = words.stream().mapToLong(Syllables::in).sum();
    return PER_WORD * words.size() / sentences + PER_SYLLABLE * syllables / words.size() - BASE;
  }

  /** The words that a reader counts: "twenty-one" is two, "didn't" is one. */
  public static List<String> words(String text) {
    return WORD.matcher(text).results().map(match -> match.group()).toList();
  }
}
