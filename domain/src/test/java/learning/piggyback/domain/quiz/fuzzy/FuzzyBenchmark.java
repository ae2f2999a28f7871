package learning.piggyback.domain.quiz.fuzzy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * Measures per second of the processor on the 6,000 pairs of the fixture, on one thread, so that a
 * busy machine matters little. Not part of the test run; {@code main} needs no arguments.
 */
final class FuzzyBenchmark {

  private static final int ROUNDS = 7;
  private static final int WARM_UPS = 5;

  private FuzzyBenchmark() {}

  public static void main(String... arguments) throws IOException {
    List<String[]> rows = FuzzyTest.rows();
    Map<String, ToDoubleBiFunction<String, String>> measures = new LinkedHashMap<>();
    measures.put("partial_ratio", Fuzzy::partialRatio);
    measures.put("token_set_ratio", Fuzzy::tokenSetRatio);
    measures.put("ratio", Fuzzy::ratio);
    measures.put("token_sort_ratio", Fuzzy::tokenSortRatio);
    measures.forEach((name, measure) -> {
      List<Double> perSecond = new ArrayList<>();
      for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
        double measured = perSecond(rows, measure);
        if (round >= WARM_UPS) {
          perSecond.add(measured);
        }
      }
      List<Double> sorted = perSecond.stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "%-16s %,.0f a second (%,.0f to %,.0f)%n",
          name,
          sorted.get(ROUNDS / 2),
          sorted.getFirst(),
          sorted.getLast());
    });
  }

  private static double perSecond(List<String[]> rows, ToDoubleBiFunction<String, String> measure) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    double sum = 0;
    for (String[] row : rows) {
      sum += measure.applyAsDouble(row[0], row[1]);
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    if (sum <= 0) {
      throw new IllegalStateException("nothing was measured");
    }
    return rows.size() / seconds;
  }
}
