package learning.piggyback.ai.question.grammar;

import java.util.List;

/**
 * A sentence of a transcript.
 *
 * @param index its place in the transcript
 * @param current whether it is heard in the segment that is asked about, rather than before
 */
public record Sentence(int index, boolean current, List<Word> words) {

  public Sentence {
    words = List.copyOf(words);
  }

  public Word word(int i) {
    return words.get(i);
  }

  public int size() {
    return words.size();
  }

  /** Whether a word with this tag stands at {@code i}; false beyond either end. */
  public boolean at(int i, Tag tag) {
    return i >= 0 && i < words.size() && words.get(i).tag() == tag;
  }

  public String key(int i) {
    return i >= 0 && i < words.size() ? words.get(i).key() : "";
  }
}
