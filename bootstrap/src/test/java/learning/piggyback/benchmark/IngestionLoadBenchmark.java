package learning.piggyback.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ten ingestions at once on a running server, from a site on this machine, and meanwhile {@code GET
 * /health}, twenty times a second: how long it takes, and how much memory the server has.
 *
 * <pre>
 * PIGGYBACK_INGESTIONS=10 PIGGYBACK_INGESTIONS_PER_NODE=10 ADMIN_PASSWORD=river-boat-7 \
 *     PIGGYBACK_ALLOWED_HOSTS=127.0.0.1:9099 java -Xmx512m -jar bootstrap/target/dist/piggyback.jar
 * java -cp "bootstrap/target/test-classes:bootstrap/target/dist/lib/*" \
 *     learning.piggyback.benchmark.IngestionLoadBenchmark \
 *     http://localhost:8080 river-boat-7 PROCESS-ID some-minutes.mp4</pre>
 */
public final class IngestionLoadBenchmark {

  private static final int PORT = 9099;
  private static final int AT_ONCE = 10;
  private static final long PAUSE_MILLIS = 50;
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String server;
  private final Path status;
  private final List<Double> millis = new ArrayList<>();
  private final List<Long> megabytes = new ArrayList<>();

  private IngestionLoadBenchmark(String server, long process) {
    this.server = server;
    this.status = Path.of("/proc", Long.toString(process), "status");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 4) {
      throw new IllegalArgumentException("server, admin password, process id, video file");
    }
    HttpServer site = siteWith(Path.of(arguments[3]));
    try {
      new IngestionLoadBenchmark(arguments[0], Long.parseLong(arguments[2])).run(arguments[1]);
    } finally {
      site.stop(0);
    }
  }

  private void run(String password) throws IOException, InterruptedException {
    post("/api/admin/verify-access", "{\"password\": \"" + password + "\"}");
    measure(100);
    report("idle");
    List<String> jobs = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      String url = "http://127.0.0.1:%d/%d-%d.mp4".formatted(PORT, i, System.nanoTime());
      jobs.add(idOf(post("/api/admin/ingestions", "{\"url\": \"" + url + "\"}")));
    }
    long began = System.nanoTime();
    while (isUnderWay(jobs)) {
      measure(20);
    }
    report("ten ingestions, %.0f s".formatted((System.nanoTime() - began) / 1e9));
    for (String job : jobs) {
      System.out.println(
          get("/api/admin/ingestions/" + job).replaceAll(".*\"state\":\"(\\w+)\".*", "$1"));
    }
  }

  private boolean isUnderWay(List<String> jobs) throws IOException, InterruptedException {
    for (String job : jobs) {
      if (get("/api/admin/ingestions/" + job).matches("(?s).*\"state\":\"(waiting|running)\".*")) {
        return true;
      }
    }
    return false;
  }

  private void measure(int times) throws IOException, InterruptedException {
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      get("/health");
      millis.add((System.nanoTime() - start) / 1e6);
      megabytes.add(resident());
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private void report(String what) {
    List<Double> sorted = millis.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s: /health %d times, median %.1f ms, 95 %% %.1f ms, most %.1f ms; memory %d to %d MB%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.getLast(),
        megabytes.stream().min(Long::compare).orElse(0L),
        megabytes.stream().max(Long::compare).orElse(0L));
    millis.clear();
    megabytes.clear();
  }

  private long resident() throws IOException {
    Matcher found = RESIDENT.matcher(Files.readString(status));
    return found.find() ? Long.parseLong(found.group(1)) / 1024 : 0;
  }

  private String get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(server + path)).GET().build());
  }

  private String post(String path, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(request.uri() + ": " + answer.body());
    }
    return answer.body();
  }

  private static String idOf(String json) {
    Matcher found = ID.matcher(json);
    if (!found.find()) {
      throw new IllegalStateException(json);
    }
    return found.group(1);
  }

  private static HttpServer siteWith(Path file) throws IOException {
    HttpServer site =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 50);
    site.createContext("/", exchange -> serve(exchange, file));
    site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    site.start();
    return site;
  }

  private static void serve(HttpExchange exchange, Path file) {
    try (exchange) {
      exchange.getResponseHeaders().add("Content-Type", "video/mp4");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(200, head ? -1 : Files.size(file));
      if (!head) {
        try (OutputStream body = exchange.getResponseBody()) {
          Files.copy(file, body);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
