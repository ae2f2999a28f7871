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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Measures per second of the processor on the 6,000 pairs of the fixture, and on the short ones, on
 * one thread, so that a busy machine matters little. Not part of the test run; {@code main} needs
 * no arguments. With {@code -Dpython=<command>} of a Python that has RapidFuzz both measure, in
 * turns.
 */
final class FuzzyBenchmark {

  private static final int ROUNDS = 7;
  private static final int WARM_UPS = 5;
  private static final int SHORT = 64;

  /**
   * All pairs, measured once.
   *
   * @param sum of all that was measured, by which two sides are known to do the same work
   */
  record Round(double perSecond, double sum) {}

  @Test
  void measure() throws IOException {
    main();
  }

  public static void main(String... arguments) throws IOException {
    List<String[]> rows = FuzzyTest.rows();
    compare("pairs", rows);
    compare("short pairs", rows.stream().filter(FuzzyBenchmark::isShort).toList());
  }

  /** As children answer. A few pairs of 2,000 characters take most of the time of all. */
  private static boolean isShort(String[] row) {
    return row[0].length() <= SHORT && row[1].length() <= SHORT;
  }

  private static void compare(String name, List<String[]> rows) throws IOException {
    System.out.printf(Locale.ROOT, "%,d %s%n", rows.size(), name);
    String python = System.getProperty("python", "");
    if (python.isEmpty()) {
      System.out.println("Ours alone; -Dpython=<command> of one with RapidFuzz measures it, too.");
      tell(rows, null);
      return;
    }
    try (RapidFuzzPeer peer = new RapidFuzzPeer(python, rows)) {
      System.out.println("Beside " + peer.version());
      tell(rows, peer);
    }
  }

  private static void tell(List<String[]> rows, @Nullable RapidFuzzPeer peer) throws IOException {
    Map<String, ToDoubleBiFunction<String, String>> measures = new LinkedHashMap<>();
    measures.put("partial_ratio", Fuzzy::partialRatio);
    measures.put("token_set_ratio", Fuzzy::tokenSetRatio);
    measures.put("ratio", Fuzzy::ratio);
    measures.put("token_sort_ratio", Fuzzy::tokenSortRatio);
    for (var measure : measures.entrySet()) {
      List<Round> ours = new ArrayList<>();
      List<Round> theirs = new ArrayList<>();
      for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
        ours.add(measured(rows, measure.getValue()));
        if (peer != null) {
          theirs.add(peer.measured(measure.getKey()));
          requireSameWork(ours.getLast(), theirs.getLast());
        }
      }
      System.out.printf("%-17s %s%n", measure.getKey(), spread(ours));
      if (peer != null) {
        System.out.printf("%-17s %s%n", "  of RapidFuzz", spread(theirs));
      }
    }
  }

  private static void requireSameWork(Round ours, Round theirs) {
    if (Math.abs(ours.sum() - theirs.sum()) > 0.01) {
      throw new IllegalStateException("sums differ: " + ours.sum() + " and " + theirs.sum());
    }
  }

  private static String spread(List<Round> rounds) {
    List<Double> sorted = rounds.stream().skip(WARM_UPS).map(Round::perSecond).sorted().toList();
    return String.format(
        Locale.ROOT,
        "%,.0f a second (%,.0f to %,.0f)",
        sorted.get(sorted.size() / 2),
        sorted.getFirst(),
        sorted.getLast());
  }

  private static Round measured(List<String[]> rows, ToDoubleBiFunction<String, String> measure) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    double sum = 0;
    for (String[] row : rows) {
      sum += measure.applyAsDouble(row[0], row[1]);
    }
    return new Round(rows.size() / ((threads.getCurrentThreadCpuTime() - start) / 1e9), sum);
  }
}
