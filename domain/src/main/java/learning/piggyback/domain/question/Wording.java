package learning.piggyback.domain.question;

/** A question and the answer that is expected; either may be blank while it is written. */
public record Wording(String question, String answer) {

  public static final Wording NONE = new Wording("", "");

  /** Each blank part taken from the other. */
  public Wording orElse(Wording other) {
    return new Wording(
        question.isBlank() ? other.question : question, answer.isBlank() ? other.answer : answer);
  }

  public boolean isBlank() {
    return question.isBlank() && answer.isBlank();
  }

  /** Both parts are there. */
  public boolean isWhole() {
    return !question.isBlank() && !answer.isBlank();
  }
}
