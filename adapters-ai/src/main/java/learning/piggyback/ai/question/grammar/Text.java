package learning.piggyback.ai.question.grammar;

import java.util.List;
import java.util.Locale;

/** Writes words as text. */
public final class Text {

  private static final String NO_SPACE_BEFORE = ".,!?;:…)";

  private Text() {}

  public static String join(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      boolean tight =
          word.is(Tag.GENITIVE)
              || (word.text().length() == 1 && NO_SPACE_BEFORE.contains(word.text()));
      if (!tight && !text.isEmpty()) {
        text.append(' ');
      }
      text.append(word.is(Tag.QUOTE) ? "\"" + word.text() + "\"" : word.text());
    }
    return text.toString();
  }

  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  public static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
