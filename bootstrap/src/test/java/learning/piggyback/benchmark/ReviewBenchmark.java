package learning.piggyback.benchmark;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.video.VideoId;

/**
 * What a save of 60 segments with 7 questions each costs, at the use case and over HTTP, and how
 * many times a second 32 clients are told what to ask, without and with a companion. On H2, or on
 * an empty PostgreSQL that {@code PIGGYBACK_DB_URL}, {@code _USER} and {@code _PASSWORD} name.
 * After a build:
 *
 * <pre>java -cp "bootstrap/target/test-classes:bootstrap/target/dist/piggyback.jar" \
 *     learning.piggyback.benchmark.ReviewBenchmark</pre>
 */
public final class ReviewBenchmark {

  private static final int SEGMENTS = 60;
  private static final int ROUNDS = 60;
  private static final List<QuestionType> TYPES = List.of(QuestionType.values());
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration SPELL = Duration.ofSeconds(8);
  private static final VideoId VIDEO = new VideoId("long");
  private static final String PASSWORD = "river-boat-7";

  private final LongVideo video = new LongVideo(VIDEO, SEGMENTS, TYPES);
  private final ApplicationContext context;
  private final String root;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  private ReviewBenchmark(ApplicationContext context, int port) {
    this.context = context;
    this.root = "http://localhost:" + port;
  }

  public static void main(String[] arguments) throws Exception {
    try (ApplicationContext context =
        InProcess.start(
            Map.of("piggyback.admin-password", PASSWORD, "micronaut.server.port", -1))) {
      EmbeddedServer server = context.getBean(EmbeddedServer.class);
      server.start();
      new ReviewBenchmark(context, server.getPort()).run();
    }
  }

  private void run() throws Exception {
    video.addTo(context);
    post("/api/admin/verify-access", "{\"password\": \"" + PASSWORD + "\"}");
    for (int warm = 0; warm < 2; warm++) {
      print("save, use case", times(() -> video.finaliseIn(context)));
      print("save, HTTP", times(this::saveOverHttp));
    }
    saveVariants();
    for (String query : List.of("", "?companion=pig", "", "?companion=pig", "", "?companion=pig")) {
      serve("/api/final-questions/" + VIDEO + query);
    }
  }

  private Object saveOverHttp() throws IOException, InterruptedException {
    String questions =
        TYPES.stream()
            .map(type ->
                "{\"type\": \"%s\", \"question\": \"What happens there?\", \"expert_ranking\": %d,"
                        .formatted(type.wire(), TYPES.indexOf(type) + 1)
                    + " \"answer\": \"%s\"}".formatted(LongVideo.ANSWER))
            .collect(Collectors.joining(","));
    String segments =
        IntStream.range(0, SEGMENTS)
            .mapToObj(i ->
                "{\"start\": %d, \"end\": %d, \"aiQuestions\": [%s]}"
                    .formatted(60 * i, 60 * i + 59, questions))
            .collect(Collectors.joining(","));
    return post(
        "/api/save-final-questions",
        "{\"videoId\": \"%s\", \"data\": {\"segments\": [%s]}}".formatted(VIDEO, segments));
  }

  /** A variant of every question for every companion, and a winner for each segment. */
  private void saveVariants() throws IOException, InterruptedException {
    String types =
        TYPES.stream()
            .map(type -> "\"%s\": {\"q\": \"Oh, what happens there?!\"}".formatted(type.wire()))
            .collect(Collectors.joining(",", "{", "}"));
    String segments =
        IntStream.range(0, SEGMENTS)
            .mapToObj(i ->
                "\"%d-%d\": {\"persona_variants\": {\"pig\": %s, \"bunny\": %s, \"alligator\": %s},"
                        .formatted(60 * i, 60 * i + 59, types, types, types)
                    + " \"persona_winners\": {\"pig\": \"action\"}}")
            .collect(Collectors.joining(",", "{", "}"));
    post("/api/expert/video/" + VIDEO + "/persona-variants", "{\"segments\": " + segments + "}");
  }

  private void serve(String path) throws InterruptedException {
    HttpLoad load =
        new HttpLoad(
            URI.create(root).getPort(),
            List.of(
                HttpLoad.get(path, cookies.getCookieStore().getCookies().getFirst().toString())));
    load.run(WARM_UP);
    Duration cpu = cpu();
    HttpLoad.Served served = load.run(SPELL);
    System.out.printf(
        Locale.ROOT,
        "GET %s: %,.0f/s, p50 %.2f ms, p99 %.2f ms; %.3f ms of processor time each, the clients'"
            + " included%n",
        path,
        served.perSecond(),
        served.percentileMillis(0.5),
        served.percentileMillis(0.99),
        (double) cpu().minus(cpu).toMillis() / served.requests());
  }

  /** What this process has used; nothing where the system does not tell. */
  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private Object post(String path, String json) throws IOException, InterruptedException {
    return require(
        client.send(
            HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build(),
            BodyHandlers.ofString()));
  }

  private static Object require(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private static List<Double> times(Callable<?> work) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      work.call();
      millis.add((System.nanoTime() - start) / 1e6);
    }
    Collections.sort(millis);
    return millis;
  }

  private static void print(String what, List<Double> sorted) {
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms (%.1f-%.1f)%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.getFirst(),
        sorted.getLast());
  }
}
