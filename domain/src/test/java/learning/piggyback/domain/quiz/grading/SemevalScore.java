package learning.piggyback.domain.quiz.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import learning.piggyback.domain.quiz.AnswerStatus;

/** How well grades agree with teachers who say right or wrong; "almost" is not right. */
final class SemevalScore {

  private static final double CONFIDENT_SHARE = 0.4;

  private record Decision(boolean right, double confidence) {}

  private final List<Decision> decisions = new ArrayList<>();
  private final int[][] counts = new int[2][2];

  void add(boolean correct, Grade grade) {
    boolean said = grade.status() == AnswerStatus.CORRECT;
    counts[said ? 1 : 0][correct ? 1 : 0]++;
    decisions.add(new Decision(said == correct, grade.confidence()));
  }

  int size() {
    return decisions.size();
  }

  /** The mean of the F1 of both kinds. */
  double macroF1() {
    int errors = counts[0][1] + counts[1][0];
    double right = 2.0 * counts[1][1] / (2.0 * counts[1][1] + errors);
    double wrong = 2.0 * counts[0][0] / (2.0 * counts[0][0] + errors);
    return (right + wrong) / 2;
  }

  /** The share of right decisions among the 40 % that the grader is most confident of. */
  double confidentAccuracy() {
    return decisions.stream()
        .sorted(Comparator.comparingDouble(Decision::confidence).reversed())
        .limit(Math.round(CONFIDENT_SHARE * decisions.size()))
        .mapToInt(decision -> decision.right() ? 1 : 0)
        .average()
        .orElse(0);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%5d answers, macro-F1 %.3f, right among the most confident 40 %%: %.3f",
        size(),
        macroF1(),
        confidentAccuracy());
  }
}
