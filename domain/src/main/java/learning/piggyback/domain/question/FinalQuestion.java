package learning.piggyback.domain.question;

import java.util.List;
import java.util.OptionalInt;

/**
 * A question as an expert left it.
 *
 * @param originalQuestion as the writer had it; empty when unknown
 * @param originalAnswer as the writer had it; empty when unknown
 * @param expertRank 1 is best; empty when the expert did not rank it
 * @param writerRank 1 is best; empty when unknown
 * @param acceptedAnswers further answers that count as right
 */
public record FinalQuestion(
    QuestionType type,
    String question,
    String answer,
    String originalQuestion,
    String originalAnswer,
    boolean trashed,
    OptionalInt expertRank,
    OptionalInt writerRank,
    List<String> acceptedAnswers) {

  public FinalQuestion {
    acceptedAnswers = List.copyOf(acceptedAnswers);
  }

  /** What a child would be asked: the expert's wording, or the writer's where that is blank. */
  public String wording() {
    return question.isBlank() ? originalQuestion : question;
  }

  /** The expected answer that goes with {@link #wording()}. */
  public String expected() {
    return answer.isBlank() ? originalAnswer : answer;
  }

  public boolean modified() {
    return !(originalQuestion.isBlank() && originalAnswer.isBlank())
        && !(wording().equals(originalQuestion) && expected().equals(originalAnswer));
  }
}
