package learning.piggyback.domain.language;

import java.util.Set;

/** Words that carry no answer. */
public final class StopWords {

  private static final Set<String> WORDS = WordLists.words(StopWords.class, "stop-words.txt");

  private StopWords() {}

  public static boolean contains(String token) {
    return WORDS.contains(token);
  }
}
