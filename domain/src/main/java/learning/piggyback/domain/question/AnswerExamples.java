package learning.piggyback.domain.question;

import java.util.List;

/**
 * Further answers of a question that adults or its writer decided on.
 *
 * @param accepted count as right, besides the expected one
 * @param rejected count as wrong, however alike they look
 */
public record AnswerExamples(List<String> accepted, List<String> rejected) {

  public static final AnswerExamples NONE = new AnswerExamples(List.of(), List.of());

  public AnswerExamples {
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
  }

  public static AnswerExamples accepting(List<String> accepted) {
    return new AnswerExamples(accepted, List.of());
  }

  /** Those by rule, less what was rejected, in place of the accepted ones. */
  AnswerExamples completedFor(String answer) {
    return new AnswerExamples(
        AcceptedAnswers.of(answer).stream()
            .filter(made -> rejected.stream().noneMatch(made::equalsIgnoreCase))
            .toList(),
        rejected);
  }
}
