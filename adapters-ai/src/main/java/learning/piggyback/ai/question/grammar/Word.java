package learning.piggyback.ai.question.grammar;

/**
 * A word of a transcript.
 *
 * @param text as it is to be written inside a sentence
 * @param key in small letters, for look-ups
 * @param cue index of the cue in which it is heard
 */
public record Word(String text, String key, int cue, Tag tag) {

  public Word as(Tag other) {
    return new Word(text, key, cue, other);
  }

  public Word written(String other) {
    return new Word(other, key, cue, tag);
  }

  public boolean is(Tag other) {
    return tag == other;
  }
}
