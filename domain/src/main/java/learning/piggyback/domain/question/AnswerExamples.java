package learning.piggyback.domain.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * Further answers of a question that adults or its writer decided on.
 *
 * @param accepted count as right, besides the expected one
 * @param rejected count as wrong, however alike they look
 */
public record AnswerExamples(List<String> accepted, List<String> rejected) {

  /** Of each kind, that are learned from marks. */
  private static final int MOST = 40;

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

  /**
   * With an answer that an adult marked; what was said of it before is forgotten.
   *
   * @param right whether it counts as right from now on
   */
  AnswerExamples marking(String answer, boolean right) {
    return new AnswerExamples(with(accepted, answer, right), with(rejected, answer, !right));
  }

  /** A full list takes no more: what reviewers wrote themselves stays. */
  private static List<String> with(List<String> examples, String answer, boolean there) {
    Stream<String> others = examples.stream().filter(one -> !one.equalsIgnoreCase(answer));
    return (there && examples.size() < MOST ? Stream.concat(others, Stream.of(answer)) : others)
        .toList();
  }
}
