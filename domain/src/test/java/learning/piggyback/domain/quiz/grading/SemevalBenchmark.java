package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds the grader, without a judge, against the teachers of SemEval-2013 Task 7, 2-way. Not part
 * of the test run: its name is asked for. Argument of {@code main}: the folder or zip file with the
 * data, in which the paths name corpus and part ({@code test-unseen-answers} and so on).
 */
final class SemevalBenchmark {

  @Test
  void measure() throws IOException {
    String data = System.getProperty("semeval", "");
    assumeThat(data).as("-Dsemeval=<folder or zip file of the data set>").isNotEmpty();
    main(data);
  }

  public static void main(String... arguments) throws IOException {
    List<Semeval.Item> items = Semeval.read(Path.of(arguments[0]));
    Map<String, SemevalScore> scores = new TreeMap<>();
    long start = System.nanoTime();
    for (Semeval.Item item : items) {
      Grade grade = AnswerGrader.grade(item.asked(), item.answer());
      scores
          .computeIfAbsent(item.corpus() + " " + item.set(), _ -> new SemevalScore())
          .add(item.correct(), grade);
    }
    double micros = (System.nanoTime() - start) / 1e3 / Math.max(1, items.size());
    scores.forEach((set, score) -> System.out.printf("%-22s %s%n", set, score));
    tellMean("training", scores, true);
    tellMean("test sets", scores, false);
    System.out.printf(Locale.ROOT, "%.0f microseconds for an answer%n", micros);
  }

  private static void tellMean(String name, Map<String, SemevalScore> scores, boolean training) {
    List<SemevalScore> sets =
        scores.entrySet().stream()
            .filter(entry -> entry.getKey().endsWith("training") == training)
            .map(Map.Entry::getValue)
            .toList();
    if (!sets.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "mean of the %s: macro-F1 %.3f, right among the most confident 40 %%: %.3f%n",
          name,
          sets.stream().mapToDouble(SemevalScore::macroF1).average().orElse(0),
          sets.stream().mapToDouble(SemevalScore::confidentAccuracy).average().orElse(0));
    }
  }
}
