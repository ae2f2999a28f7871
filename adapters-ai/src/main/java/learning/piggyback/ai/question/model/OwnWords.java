package learning.piggyback.ai.question.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows texts that never belong in a question: pieces of what the model is told, and code. */
public final class OwnWords {

  /** So many of our words in a row are no accident. */
  private static final int RUN = 6;

  private static final Pattern CODE_OR_ADDRESS =
      Pattern.compile(
          "(?:https?|ftp|file|data|javascript|mailto):\\S|www\\.|//\\w"
              + "|\\b[\\p{L}\\p{N}-]+\\.(?:com|org|net|io|ai|dev|edu|gov|info|biz|co|example|test)\\b"
              + "|\\S@\\S+\\.\\S"
              + "|`|\\{|}|<\\s*/?\\s*(?:script|iframe|img|svg|style|object|embed|form|a)\\b"
              + "|<<|>>|=>|\\(\\s*\\)|\\);|;\\s*--|\\$\\(|&&|\\|\\||\\\\x|\\\\u"
              + "|\\b(?:drop\\s+table|insert\\s+into|delete\\s+from|union\\s+select|rm\\s+-rf|sudo"
              + "|system\\s*prompt|system\\s*message)\\b"
              + "|\\S{40,}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Set<List<String>> runs = new HashSet<>();

  /**
   * @param ours what the model is told
   */
  public OwnWords(String ours) {
    List<String> words = words(ours);
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + RUN)));
    }
  }

  /** Whether a text holds our words, code or an address. */
  public boolean isIn(String text) {
    return CODE_OR_ADDRESS.matcher(text).find() || repeats(text);
  }

  /** Whether a text holds our words. */
  boolean repeats(String text) {
    List<String> words = words(text);
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (runs.contains(words.subList(i, i + RUN))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    return List.of(CleanText.compared(text).split(" "));
  }
}
