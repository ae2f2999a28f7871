package learning.piggyback.domain.quiz.grading;

import java.util.List;

/**
 * What an answer is graded against.
 *
 * @param accepted answers that count as right; the best match decides; blank ones are ignored
 * @param rejected answers that an adult has marked as wrong
 * @param question the question as it was asked; may be empty
 */
public record GradingQuestion(List<String> accepted, List<String> rejected, String question) {

  public GradingQuestion {
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
  }

  public static GradingQuestion of(String question, String expected) {
    return new GradingQuestion(List.of(expected), List.of(), question);
  }
}
