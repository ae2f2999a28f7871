package learning.piggyback.ai.question.grammar;

/**
 * A phrase: the words {@code from} (included) to {@code to} (excluded) of a sentence.
 *
 * @param head index of the word that it is about
 * @param inner where its noun phrase begins, behind a preposition
 */
public record Chunk(Kind kind, int from, int to, int head, int inner) {

  /** Kinds of phrase. */
  public enum Kind {
    NOUN,
    PREPOSITION,
    ADJECTIVE,
    ADVERB,
    TIME,
    /** "to" with a verb and all that hangs on it. */
    INFINITIVE,
    /** What is seen, known or felt: "that the door was open". */
    CONTENT,
    QUOTE
  }

  static Chunk of(Kind kind, int from, int to, int head) {
    return new Chunk(kind, from, to, head, from);
  }

  public boolean is(Kind other) {
    return kind == other;
  }
}
