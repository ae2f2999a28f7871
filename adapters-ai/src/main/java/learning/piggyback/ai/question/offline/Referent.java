package learning.piggyback.ai.question.offline;

/**
 * Somebody or something that a text speaks of.
 *
 * @param name as a question names it: "the fox", "Nora", "Nora's mother"
 * @param sex m, f, n (either), p for a person or pet of unknown sex, or t for a thing
 * @param doubt 0 when there is no other whom the words could mean
 */
public record Referent(String name, char sex, boolean plural, double doubt) {

  public String owning() {
    return name + (plural && name.endsWith("s") ? "'" : "'s");
  }

  public boolean animate() {
    return sex != 't';
  }

  public boolean fits(String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> !plural && (sex == 'm' || sex == 'n' || sex == 'p');
      case "she", "her", "herself" -> !plural && (sex == 'f' || sex == 'n' || sex == 'p');
      case "it", "its", "itself" -> !plural && (sex == 't' || sex == 'n');
      case "they", "them", "their", "themselves" -> plural;
      default -> false;
    };
  }

  /** The same one meant with less certainty. */
  Referent doubted(double more) {
    return new Referent(name, sex, plural, doubt + more);
  }
}
