package learning.piggyback.ai.question.offline;

import learning.piggyback.ai.question.grammar.Lexicon;

/**
 * Somebody or something that a text speaks of.
 *
 * @param name as a question names it: "the fox", "Nora", "Nora's mother"
 * @param sex m, f, n (either), p for a person or pet of unknown sex, or t for a thing
 * @param doubt 0 when there is no other whom the words could mean
 */
public record Referent(String name, char sex, boolean plural, double doubt) {

  String owning(Lexicon lexicon) {
    return lexicon.owning(name, plural);
  }

  public boolean animate() {
    return sex != 't';
  }

  /** Whether a pronoun of the language can mean it. */
  boolean fits(String pronoun, Lexicon lexicon) {
    return (plural ? "x" : sexes())
        .chars()
        .anyMatch(list -> lexicon.on("pronouns." + (char) list, pronoun));
  }

  private String sexes() {
    return switch (sex) {
      case 'p' -> "mf";
      case 'n' -> "mft";
      default -> String.valueOf(sex);
    };
  }

  /** The same one meant with less certainty. */
  Referent doubted(double more) {
    return new Referent(name, sex, plural, doubt + more);
  }
}
