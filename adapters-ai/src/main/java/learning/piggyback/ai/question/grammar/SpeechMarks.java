package learning.piggyback.ai.question.grammar;

import java.util.List;
import java.util.regex.Pattern;

/** Tells where speech opens and where it ends: straight and single marks become “ and ”. */
final class SpeechMarks {

  private static final Pattern OPENING = Pattern.compile("(?<![\\p{L}\\p{N}.,!?;:])\"(?=\\S)");
  private static final Pattern SINGLE_WORDS =
      Pattern.compile("(?<![\\p{L}])'(\\p{L}+(?: \\p{L}+){0,2})'(?![\\p{L}])");
  private static final Pattern SINGLE_OPENING =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,!?;:])'(?=\\p{L})(?!(?:tis|twas|twere|twill|em|til|cause)\\b)");
  private static final Pattern SINGLE_CLOSING = Pattern.compile("(?<=[.,!?;:…-])'(?!\\p{L})");

  private SpeechMarks() {}

  static List<String> of(List<String> texts) {
    boolean single = texts.stream().noneMatch(text -> text.matches("(?s).*[\"“”].*"));
    return texts.stream().map(text -> marked(text, single)).toList();
  }

  private static String marked(String text, boolean single) {
    String marked = text;
    if (single) {
      marked = SINGLE_WORDS.matcher(marked).replaceAll("$1");
      marked = SINGLE_OPENING.matcher(marked).replaceAll("“");
      marked = SINGLE_CLOSING.matcher(marked).replaceAll("”");
    }
    return OPENING.matcher(marked).replaceAll("“").replace('"', '”');
  }
}
