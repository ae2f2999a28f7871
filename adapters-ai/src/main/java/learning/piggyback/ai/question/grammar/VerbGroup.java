package learning.piggyback.ai.question.grammar;

/**
 * A finite verb with its auxiliaries: the words {@code from} (included) to {@code to} (excluded).
 *
 * @param first the word that carries the tense: "was" of "was not singing"
 * @param main the word that carries the meaning; equal to {@code first} in simple tenses
 * @param lemma the base form of {@code main}
 */
public record VerbGroup(int from, int to, Word first, Word main, String lemma, boolean negated) {

  public boolean simple() {
    return first.equals(main) && !first.tag().auxiliary();
  }

  /** "was tired", "is a fox". */
  public boolean copula() {
    return first.equals(main) && first.is(Tag.BE);
  }

  public boolean progressive() {
    return first.is(Tag.BE) && main.is(Tag.ING);
  }

  public boolean passive() {
    return first.is(Tag.BE) && main.is(Tag.PARTICIPLE);
  }

  /** Tells of now or always rather than of then. */
  public boolean present() {
    return first.is(Tag.PRESENT)
        || first.is(Tag.BASE)
        || switch (first.key()) {
          case "is", "are", "am", "has", "have", "do", "does", "can", "will", "may", "must" -> true;
          default -> false;
        };
  }
}
