package learning.piggyback.domain.quiz.grading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Learns the weights of {@link SentenceAnswer} from the training part of SemEval-2013 Task 7, and
 * tells by cross-validation what they are worth. Logistic regression by Newton's method. Argument:
 * folder or zip file.
 */
final class SentenceWeights {

  private static final double REGULARISATION = 1;
  private static final int STEPS = 10;
  private static final int FOLDS = 12;

  /** An answer, held against its references. */
  private static final class Row {

    private final Semeval.Item item;
    private final double[] features;

    Row(Semeval.Item item) {
      AnswerText answer = AnswerText.of(item.answer());
      AnswerText asked = AnswerText.of(item.wording());
      int references = item.references().size();
      this.item = item;
      this.features =
          Resemblance.features(
              Resemblance.of(
                  item.references().stream()
                      .map(text -> GradingCase.of(asked, text, answer, references))
                      .toList()));
    }

    boolean hasSeveral() {
      return item.references().size() > 1;
    }
  }

  private SentenceWeights() {}

  public static void main(String... arguments) throws IOException {
    List<Row> rows =
        Semeval.read(Path.of(arguments[0])).stream()
            .filter(item -> item.set().equals("training"))
            .map(Row::new)
            .toList();
    double[][] weights = learn(rows);
    for (int i = 0; i < weights.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "    {%.2f, %.2f}, // %s%n",
          weights[i][0],
          weights[i][1],
          Resemblance.NAMES.get(i));
    }
    validate(rows, "Beetle", "answer", item -> item.question() + item.answer());
    validate(rows, "Beetle", "question", Semeval.Item::question);
    validate(rows, "SciEntsBank", "answer", item -> item.question() + item.answer());
    validate(rows, "SciEntsBank", "question", Semeval.Item::question);
    validate(rows, "SciEntsBank", "domain", Semeval.Item::domain);
  }

  /** Each group of answers is graded with weights that were learned without it. */
  private static void validate(
      List<Row> rows, String corpus, String by, Function<Semeval.Item, String> group) {
    List<String> groups =
        new ArrayList<>(new TreeSet<>(rows.stream().map(row -> group.apply(row.item)).toList()));
    Collections.shuffle(groups, new Random(7));
    SemevalScore score = new SemevalScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      TreeSet<String> held = new TreeSet<>();
      for (int i = fold; i < groups.size(); i += FOLDS) {
        held.add(groups.get(i));
      }
      Predicate<Row> isHeld = row -> held.contains(group.apply(row.item));
      SentenceAnswer sentences =
          new SentenceAnswer(learn(rows.stream().filter(isHeld.negate()).toList()));
      for (Row row : rows) {
        if (row.item.corpus().equals(corpus) && isHeld.test(row)) {
          score.add(
              row.item.correct(),
              AnswerGrader.grade(row.item.asked(), row.item.answer(), sentences));
        }
      }
    }
    System.out.printf("%-12s by %-9s %s%n", corpus, by, score);
  }

  private static double[][] learn(List<Row> rows) {
    double[] one = fit(rows.stream().filter(row -> !row.hasSeveral()).toList());
    double[] several = fit(rows.stream().filter(Row::hasSeveral).toList());
    double[][] weights = new double[one.length][];
    Arrays.setAll(weights, i -> new double[] {one[i], several[i]});
    return weights;
  }

  private static double sum(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  private static double[] fit(List<Row> rows) {
    int size = Resemblance.NAMES.size();
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[size][size + 1];
      for (int i = 0; i < size; i++) {
        double penalty = i == 0 ? 1e-6 : REGULARISATION;
        system[i][i] += penalty;
        system[i][size] += penalty * weights[i];
      }
      for (Row row : rows) {
        double[] x = row.features;
        double chance = 1 / (1 + Math.exp(-sum(weights, x)));
        double error = chance - (row.item.correct() ? 1 : 0);
        for (int i = 0; i < size; i++) {
          system[i][size] += error * x[i];
          for (int j = 0; j < size; j++) {
            system[i][j] += chance * (1 - chance) * x[i] * x[j];
          }
        }
      }
      double[] change = solve(system);
      for (int i = 0; i < size; i++) {
        weights[i] -= change[i];
      }
    }
    return weights;
  }

  /** Gauss and Jordan, the largest pivot first; the right side is the last column. */
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column; row < size; row++) {
        pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
      }
      double[] swapped = system[column];
      system[column] = system[pivot];
      system[pivot] = swapped;
      for (int row = 0; row < size; row++) {
        if (row != column) {
          double factor = system[row][column] / system[column][column];
          for (int i = column; i <= size; i++) {
            system[row][i] -= factor * system[column][i];
          }
        }
      }
    }
    double[] solution = new double[size];
    Arrays.setAll(solution, i -> system[i][size] / system[i][i]);
    return solution;
  }
}
