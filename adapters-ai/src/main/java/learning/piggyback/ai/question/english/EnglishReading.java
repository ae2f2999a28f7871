package learning.piggyback.ai.question.english;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How hard an English sentence is to read. */
final class EnglishReading {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private EnglishReading() {}

  /** The Flesch-Kincaid grade of one sentence: 0.39 words + 11.8 syllables a word - 15.59. */
  static double grade(String sentence) {
    List<String> words =
        Stream.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return 0;
    }
    int syllables = words.stream().mapToInt(EnglishReading::syllables).sum();
    return 0.39 * words.size() + 11.8 * syllables / words.size() - 15.59;
  }

  private static int syllables(String word) {
    String sounded = word.replaceAll("'.*", "");
    if (sounded.matches(".*[^aeioudtl]e(d|s)?")
        || sounded.matches(".*[^aeiou][dt]e|.*[aeiou]le(s|d)?")) {
      sounded = sounded.replaceAll("e[ds]?$", "");
    }
    Matcher groups = VOWELS.matcher(sounded);
    int count = 0;
    while (groups.find()) {
      count++;
    }
    return Math.max(1, count);
  }
}
