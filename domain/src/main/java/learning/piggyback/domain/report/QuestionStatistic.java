package learning.piggyback.domain.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import learning.piggyback.domain.Rounding;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.Segment;

/**
 * What children's answers say about a question. Each child counts once, with its first answer.
 *
 * @param answers one for each child
 */
public record QuestionStatistic(Segment segment, FinalQuestion question, List<First> answers) {

  /** Below so many children no share is given, so that none of them can be made out. */
  public static final int FEWEST_CHILDREN = 5;

  /**
   * Below so many children nothing is said about discrimination: the standard error of a
   * correlation of nought is 1/sqrt(n-1), 0.19 for 30, and what is looked for is about 0.2.
   */
  public static final int FEWEST_TO_COMPARE = 30;

  private static final int HUNDRED = 100;

  /**
   * A child's first answer to the question.
   *
   * @param others share of its other first answers in this video that were right, 0 to 1; empty
   *     when there are none
   */
  public record First(boolean right, boolean marked, OptionalDouble others) {}

  /** How many children answered. */
  public int children() {
    return answers.size();
  }

  /** Difficulty: share of the children who were right at once, whole percent. */
  public OptionalInt rightPercent() {
    return percent(answers.stream().filter(First::right).count());
  }

  /** Share of the answers that an adult marked, whole percent. */
  public OptionalInt markedPercent() {
    return percent(answers.stream().filter(First::marked).count());
  }

  private OptionalInt percent(long part) {
    return children() < FEWEST_CHILDREN
        ? OptionalInt.empty()
        : OptionalInt.of(Rounding.whole((double) HUNDRED * part / children()));
  }

  /**
   * Discrimination: the point-biserial correlation of being right here with the share that was
   * right elsewhere in the video, -1 to 1, 2 decimals. Empty for too few children, and when all
   * were right or wrong, or all did equally well elsewhere.
   */
  public OptionalDouble discrimination() {
    List<First> compared = answers.stream().filter(one -> one.others().isPresent()).toList();
    if (compared.size() < FEWEST_TO_COMPARE) {
      return OptionalDouble.empty();
    }
    double right = mean(compared.stream().filter(First::right).toList());
    double wrong = mean(compared.stream().filter(one -> !one.right()).toList());
    double all = mean(compared);
    double variance =
        compared.stream()
            .mapToDouble(one -> Math.pow(one.others().orElseThrow() - all, 2))
            .average()
            .orElse(0);
    double share = (double) compared.stream().filter(First::right).count() / compared.size();
    double spread = Math.sqrt(variance);
    return share == 0 || share == 1 || spread == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Rounding.halfEven((right - wrong) / spread * Math.sqrt(share * (1 - share)), 2));
  }

  private static double mean(List<First> answers) {
    return answers.stream().mapToDouble(one -> one.others().orElseThrow()).average().orElse(0);
  }
}
