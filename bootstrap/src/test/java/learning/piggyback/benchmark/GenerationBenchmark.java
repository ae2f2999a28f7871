package learning.piggyback.benchmark;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writing questions for a whole video, by a model that takes 1.5 s for a call: from the first
 * message on the socket to {@code done}, with eight calls at a time and with one; and the memory
 * that a server lives on while it writes for a video of three hours. The model, the site and the
 * server are on this machine and speak over sockets.
 *
 * <pre>
 * java -cp "bootstrap/target/test-classes:bootstrap/target/dist/lib/*" \
 *     learning.piggyback.benchmark.GenerationBenchmark bootstrap/target/dist/piggyback.jar</pre>
 */
public final class GenerationBenchmark {

  private static final int LATENCY_MILLIS = 1_500;
  private static final int TEN_MINUTES = 600;
  private static final int THREE_HOURS = 3 * 3_600;
  private static final Pattern VIDEO = Pattern.compile("\"video_id\":\"([^\"]+)\"");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern LIVE = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
  private static final String ANSWER =
      """
      {"questions": [
        {"type": "character", "question": "Who runs to the river?", "answer": "Mia", "rank": 1,
         "accepted_answers": ["Mia"], "cues": [1], "second": 0, "visual": false},
        {"type": "setting", "question": "Where does Mia run to?", "answer": "the river", "rank": 2,
         "accepted_answers": ["river"], "cues": [1], "second": 0, "visual": false}],
       "best_question": "character"}
      """;

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final Path jar;
  private final Path data = Files.createTempDirectory("piggyback-generation");
  private final HttpServer site;
  private final HttpServer model;
  private final int port;

  private GenerationBenchmark(Path jar) throws IOException {
    this.jar = jar;
    this.site = serverOnLoopback();
    this.model = serverOnLoopback();
    try (ServerSocket socket = new ServerSocket(0)) {
      this.port = socket.getLocalPort();
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new GenerationBenchmark(Path.of(arguments[0]).toAbsolutePath()).run();
  }

  private void run() throws IOException, InterruptedException {
    openModel();
    String ten;
    String three;
    Process server = start(8);
    try {
      ten = bringIn("ten", TEN_MINUTES);
      three = bringIn("three", THREE_HOURS);
    } finally {
      stop(server);
    }
    server = start(8);
    try {
      times("8 at a time", ten, 8);
      memory(server, three);
    } finally {
      stop(server);
    }
    server = start(1);
    try {
      times("1 at a time", ten, 4);
    } finally {
      stop(server);
      site.stop(0);
      model.stop(0);
    }
  }

  private void times(String what, String video, int runs) throws InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      Listener run = generate(video);
      while (!run.ended()) {
        run.next();
      }
      seconds.add((System.nanoTime() - start) / 1e9);
      System.out.println("  " + run.last());
    }
    List<Double> later = seconds.stream().skip(1).sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "ten minutes, %s: first after the start %.2f s, then median %.2f s (%.2f-%.2f)%n",
        what,
        seconds.getFirst(),
        later.get(later.size() / 2),
        later.getFirst(),
        later.getLast());
  }

  /** What is alive after a collection, every thirty segments. */
  private void memory(Process server, String video) throws IOException, InterruptedException {
    System.out.println("three hours, before: " + memory(server));
    Listener run = generate(video);
    int told = 0;
    while (!run.ended()) {
      if (run.next().contains("\"segment_result\"") && ++told % 30 == 0) {
        System.out.printf("three hours, after %d segments: %s%n", told, memory(server));
      }
    }
    System.out.println("  " + run.last());
    System.out.println("three hours, at the end: " + memory(server));
  }

  private static String memory(Process server) throws IOException, InterruptedException {
    Process histogram =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(server.pid()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    histogram.waitFor();
    String status = Files.readString(Path.of("/proc", Long.toString(server.pid()), "status"));
    return "%.1f MB alive, %d MB resident"
        .formatted(first(LIVE, text) / 1e6, first(RESIDENT, status) / 1024);
  }

  private static long first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Long.parseLong(found.group(1)) : 0;
  }

  private Listener generate(String video) {
    Listener listener = new Listener();
    WebSocket socket =
        client
            .newWebSocketBuilder()
            .buildAsync(
                URI.create("ws://localhost:%d/ws/questions/%s".formatted(port, video)), listener)
            .join();
    socket
        .sendText("{\"interval_seconds\":60,\"full_duration\":true,\"provider\":\"openai\"}", true)
        .join();
    return listener;
  }

  /** Hears a run to its end. */
  private static final class Listener implements WebSocket.Listener {

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private String last = "";

    String next() throws InterruptedException {
      String message = messages.poll(2, TimeUnit.MINUTES);
      if (message == null) {
        throw new IllegalStateException("Nothing heard for two minutes after " + last);
      }
      last = message;
      return message;
    }

    boolean ended() {
      return last.startsWith("{\"type\":\"done\"") || last.startsWith("{\"type\":\"error\"");
    }

    /** The end of the last message: what it cost. */
    String last() {
      return last.substring(Math.max(0, last.length() - 200));
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean whole) {
      partial.append(text);
      if (whole) {
        messages.add(partial.toString());
        partial.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private Process start(int concurrency) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "--sun-misc-unsafe-memory-access=allow",
            "-jar",
            jar.toString());
    var environment = builder.environment();
    environment.put("PIGGYBACK_PORT", Integer.toString(port));
    environment.put("PIGGYBACK_DATA", data.toString());
    environment.put("PIGGYBACK_DEMO", "false");
    environment.put("ADMIN_PASSWORD", "river-boat-7");
    environment.put("PIGGYBACK_ALLOWED_HOSTS", "127.0.0.1:" + site.getAddress().getPort());
    environment.put("OPENAI_API_KEY", "none");
    environment.put(
        "OPENAI_BASE_URL", "http://127.0.0.1:%d/v1".formatted(model.getAddress().getPort()));
    environment.put("PIGGYBACK_PROVIDERS_OPENAI_CONCURRENCY", Integer.toString(concurrency));
    Process server =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()))
            .start();
    while (!isHealthy()) {
      Thread.sleep(200);
      if (!server.isAlive()) {
        throw new IllegalStateException(Files.readString(data.resolve("log")));
      }
    }
    post("/api/admin/verify-access", "{\"password\": \"river-boat-7\"}");
    return server;
  }

  private static void stop(Process server) throws InterruptedException {
    server.destroy();
    server.waitFor();
  }

  private boolean isHealthy() throws InterruptedException {
    try {
      client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health")).build(),
          BodyHandlers.discarding());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private String post(String path, String json) throws IOException, InterruptedException {
    return post(path, "application/json", json);
  }

  private String post(String path, String type, String body)
      throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  /** Brings a video in that is made here, with a sentence every five seconds, and its pictures. */
  private String bringIn(String name, int seconds) throws IOException, InterruptedException {
    Path file = data.resolve(name + ".mp4");
    Process ffmpeg =
        new ProcessBuilder(
                "ffmpeg",
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=320x180:rate=2:duration=" + seconds,
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-pix_fmt",
                "yuv420p",
                "-y",
                file.toString())
            .inheritIO()
            .start();
    ffmpeg.waitFor();
    serve("/" + name + ".mp4", "video/mp4", Files.readAllBytes(file));
    serve("/" + name + ".vtt", "text/vtt", subtitles(seconds).getBytes(StandardCharsets.UTF_8));
    String page =
        """
        <!doctype html><html><head><title>%1$s</title></head><body><video src="%1$s.mp4">
        <track kind="subtitles" src="%1$s.vtt" srclang="en" label="English"></video></body></html>
        """
            .formatted(name);
    serve("/" + name + ".html", "text/html", page.getBytes(StandardCharsets.UTF_8));
    String url = "http://127.0.0.1:%d/%s.html".formatted(site.getAddress().getPort(), name);
    String answer = post("/api/download", "application/x-www-form-urlencoded", "url=" + url);
    Matcher id = VIDEO.matcher(answer);
    if (!id.find()) {
      throw new IllegalStateException(answer);
    }
    String frames = post("/api/frames/" + id.group(1), "{}");
    System.out.println(name + ": " + frames.substring(0, Math.min(120, frames.length())));
    return id.group(1);
  }

  private static String subtitles(int seconds) {
    StringBuilder vtt = new StringBuilder("WEBVTT\n");
    for (int i = 0; i + 5 <= seconds; i += 5) {
      vtt.append(
          "%n%s --> %s%nMia runs to the river and finds stone number %d.%n"
              .formatted(clock(i), clock(i + 4), i));
    }
    return vtt.toString();
  }

  private static String clock(int second) {
    return "%02d:%02d:%02d.000".formatted(second / 3_600, second / 60 % 60, second % 60);
  }

  private void serve(String path, String type, byte[] content) {
    site.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(200, content.length);
          try (var body = exchange.getResponseBody()) {
            body.write(content);
          }
        });
  }

  /** Speaks OpenAI's protocol. */
  private void openModel() {
    String answer =
        """
        {"id": "1", "object": "chat.completion", "created": 1, "model": "slow", "choices": [
          {"index": 0, "finish_reason": "stop",
           "message": {"role": "assistant", "content": %s}}],
         "usage": {"prompt_tokens": 1200, "completion_tokens": 150, "total_tokens": 1350}}
        """
            .formatted('"' + ANSWER.replace("\"", "\\\"").replace("\n", "\\n") + '"');
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    model.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          try {
            Thread.sleep(LATENCY_MILLIS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          try (var body = exchange.getResponseBody()) {
            body.write(bytes);
          }
        });
  }

  private static HttpServer serverOnLoopback() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return server;
  }
}
