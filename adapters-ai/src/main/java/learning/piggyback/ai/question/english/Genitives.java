package learning.piggyback.ai.question.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words between blanks, with "'s" as a word of its own. */
final class Genitives {

  private Genitives() {}

  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.replace('’', '\'').split(" +", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (lower.matches("(who|what|where|when|why|how|that|it|he|she|there|here)'.+")) {
        return List.of();
      } else if (lower.endsWith("n't")) {
        words.add("n't");
      } else if (lower.endsWith("'s")) {
        words.add(word.substring(0, word.length() - 2));
        words.add("'s");
      } else if (lower.endsWith("s'")) {
        words.add(word.substring(0, word.length() - 1));
        words.add("'");
      } else {
        words.add(word);
      }
    }
    return words;
  }

  static String join(List<String> words) {
    return String.join(" ", words).replace(" 's", "'s").replaceAll("s '(?= |$)", "s'");
  }
}
