package learning.piggyback.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Answers graded over HTTP with a session, a mix of bodies over 32 connections. Starts and ends the
 * server in a temporary folder and on loopback, with any number of answers for a session allowed;
 * needs the built product:
 *
 * <pre>java -cp "bootstrap/target/test-classes:bootstrap/target/dist/lib/*" \
 *     learning.piggyback.benchmark.CheckAnswerBenchmark bootstrap/target/dist/piggyback.jar</pre>
 */
public final class CheckAnswerBenchmark {

  private static final int PORT = 18_475;
  private static final int ROUNDS = 5;
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final String PASSWORD = "benchmark-only";

  /** Question, expected answer, answer of the child. */
  private static final List<List<String>> MIX =
      List.of(
          List.of("what animal is it", "dog", "dog"),
          List.of("what animal is it", "the big dog", "um a huge puppy"),
          List.of("how many dogs", "three dogs", "3 dogs"),
          List.of("how many", "forty two", "41"),
          List.of("name two colors", "red, blue, and green", "red and blue"),
          List.of("where", "in the forest", "at the beach"),
          List.of("who came", "the bear", "the pair"),
          List.of("why did he cry", "because it was raining", "it rained"),
          List.of("how does she feel", "happy", "sad"),
          List.of("what is it", "photosynthesis", "photosintesis"),
          List.of("why", "to find food", "I don't know"),
          List.of(
              "why did the turtle go home",
              "because the little turtle was hungry after the long walk and wanted its lunch",
              "it was hungry from walking so it wanted to eat lunch"));

  private CheckAnswerBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("piggyback-benchmark");
    Process server = start(arguments[0], folder);
    try {
      measure(new HttpLoad(PORT, requests(logIn())), server.toHandle());
    } finally {
      server.destroy();
      server.waitFor();
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static List<byte[]> requests(String cookie) {
    return MIX.stream()
        .map(row ->
            "{\"question\": \"%s\", \"expected\": \"%s\", \"user\": \"%s\"}"
                .formatted(row.toArray()))
        .map(json -> HttpLoad.post("/api/check_answer", cookie, json))
        .toList();
  }

  private static void measure(HttpLoad load, ProcessHandle server)
      throws IOException, InterruptedException {
    load.run(WARM_UP);
    for (int round = 1; round <= ROUNDS; round++) {
      double cpu = ProcessCost.cpuSeconds(server);
      HttpLoad.Served served = load.run(ROUND);
      double perRequest = (ProcessCost.cpuSeconds(server) - cpu) * 1e6 / served.requests();
      System.out.printf(
          Locale.ROOT,
          "round %d: %.0f requests/s, p50 %.2f ms, p99 %.2f ms; server %.0f us of the processor for"
              + " each; load %s%n",
          round,
          served.perSecond(),
          served.percentileMillis(0.50),
          served.percentileMillis(0.99),
          perRequest,
          loadAverage());
    }
  }

  private static String loadAverage() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).split(" ", 2)[0] : "unknown";
  }

  /** One jar, or a class path when it has separators. */
  private static Process start(String jar, Path folder) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms256m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseTransparentHugePages",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            jar,
            "learning.piggyback.bootstrap.Application");
    builder.environment().put("PIGGYBACK_PORT", Integer.toString(PORT));
    builder.environment().put("PIGGYBACK_DATA", folder.resolve("data").toString());
    builder.environment().put("PIGGYBACK_ANSWERS_PER_MINUTE", "0");
    builder.environment().put("PIGGYBACK_DEMO", "false");
    builder.environment().put("PIGGYBACK_JUDGE", "off");
    builder.environment().put("ADMIN_PASSWORD", PASSWORD);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("server.log").toFile())
        .start();
  }

  private static String logIn() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/api/admin/verify-access"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"password\": \"" + PASSWORD + "\"}"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int tries = 0; tries < 900; tries++) {
        try {
          return client
              .send(request, BodyHandlers.ofString())
              .headers()
              .allValues("Set-Cookie")
              .stream()
              .filter(cookie -> cookie.startsWith("piggyback_session="))
              .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
              .findFirst()
              .orElseThrow();
        } catch (IOException e) {
          Thread.sleep(200);
        }
      }
    }
    throw new IllegalStateException("no answer on port " + PORT);
  }
}
