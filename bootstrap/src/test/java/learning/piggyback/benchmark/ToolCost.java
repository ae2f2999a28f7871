package learning.piggyback.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What the programs that a piece of work started have cost, looked up in {@code /proc} many times a
 * second.
 *
 * @param wall seconds
 * @param cpu seconds, of all of them
 * @param memory megabytes, the most that one of them held (resident)
 */
record ToolCost(double wall, double cpu, double memory) {

  static final String HEADER = "| | wall, s | CPU, s | peak memory, MB |\n|---|---|---|---|";

  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  static ToolCost of(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Map<Long, Double> cpu = new HashMap<>();
    Map<Long, Double> memory = new HashMap<>();
    Thread watcher = Thread.ofPlatform().start(() -> watch(done, cpu, memory));
    long start = System.nanoTime();
    try {
      work.run();
    } finally {
      done.countDown();
      watcher.join();
    }
    return new ToolCost(
        (System.nanoTime() - start) / 1e9,
        cpu.values().stream().mapToDouble(Double::doubleValue).sum(),
        memory.values().stream().mapToDouble(Double::doubleValue).max().orElse(0));
  }

  private static void watch(CountDownLatch done, Map<Long, Double> cpu, Map<Long, Double> memory) {
    try {
      while (!done.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
        ProcessHandle.current()
            .descendants()
            .forEach(child -> {
              child
                  .info()
                  .totalCpuDuration()
                  .ifPresent(time -> cpu.put(child.pid(), time.toNanos() / 1e9));
              memory.merge(child.pid(), peakMemory(child.pid()), Math::max);
            });
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The kernel's own high-water mark; 0 once the program is gone. */
  private static double peakMemory(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  static double median(List<ToolCost> costs, ToDoubleFunction<ToolCost> figure) {
    double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** A line of a Markdown table: medians, and the least and most of the wall time. */
  static String row(String name, List<ToolCost> costs) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f (%.1f–%.1f) | %.1f | %.0f |",
        name,
        median(costs, ToolCost::wall),
        costs.stream().mapToDouble(ToolCost::wall).min().orElse(0),
        costs.stream().mapToDouble(ToolCost::wall).max().orElse(0),
        median(costs, ToolCost::cpu),
        median(costs, ToolCost::memory));
  }
}
