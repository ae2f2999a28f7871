package learning.piggyback.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Random ranges of a 200 MB file over 32 connections, from Piggyback's own route, with a session
 * that is checked each time, and from nginx, in turns. Starts and ends both servers, in a temporary
 * folder and on loopback; needs the built product and nginx:
 *
 * <pre>java -cp "bootstrap/target/test-classes:bootstrap/target/dist/lib/*" \
 *     learning.piggyback.benchmark.MediaServingBenchmark bootstrap/target/dist/piggyback.jar</pre>
 */
public final class MediaServingBenchmark {

  private static final int PORT = 18_473;
  private static final int NGINX_PORT = 18_474;
  private static final long SIZE = 200L << 20;
  private static final int ROUNDS = 10;
  private static final Duration ROUND = Duration.ofSeconds(3);

  /** The machine code for what is used much is made meanwhile. */
  private static final Duration WARM_UP = Duration.ofSeconds(60);

  private static final String PASSWORD = "benchmark-only";
  private static final String NGINX =
      """
      # In a container all is root's; elsewhere this line does nothing.
      user root root;
      daemon off;
      worker_processes auto;
      pid FOLDER/nginx.pid;
      error_log FOLDER/nginx.log;
      events { worker_connections 256; }
      http {
        access_log off;
        sendfile on;
        tcp_nopush on;
        types { video/mp4 mp4; }
        client_body_temp_path FOLDER/body;
        proxy_temp_path FOLDER/proxy;
        fastcgi_temp_path FOLDER/fastcgi;
        uwsgi_temp_path FOLDER/uwsgi;
        scgi_temp_path FOLDER/scgi;
        server { listen 127.0.0.1:PORT; root FOLDER; }
      }
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;

  private MediaServingBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("piggyback-benchmark");
    try {
      new MediaServingBenchmark(folder).run(Path.of(arguments[0]));
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void run(Path jar) throws IOException, InterruptedException {
    Process ours = startOurs(jar);
    try {
      await(PORT, "/health");
      String cookie = logIn();
      String video = firstVideo(cookie);
      String file = "/" + folder.relativize(replaceSample());
      Process nginx = startNginx();
      try {
        await(NGINX_PORT, file);
        compare(
            new RangeLoad(PORT, "/downloads/%1$s/%1$s.mp4".formatted(video), cookie, SIZE),
            new RangeLoad(NGINX_PORT, file, "", SIZE),
            ours.toHandle(),
            nginx.toHandle());
      } finally {
        end(nginx);
      }
    } finally {
      end(ours);
    }
  }

  private static void compare(
      RangeLoad ourLoad, RangeLoad nginxLoad, ProcessHandle ours, ProcessHandle nginx)
      throws InterruptedException {
    double atRest = ProcessCost.residentMegabytes(ours);
    ourLoad.bytes(WARM_UP);
    double warm = ProcessCost.residentMegabytes(ours);
    List<Double> our = new ArrayList<>();
    List<Double> their = new ArrayList<>();
    List<Double> speeds = new ArrayList<>();
    List<Double> costs = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      Served first = serve(ourLoad, ours);
      Served second = serve(nginxLoad, nginx);
      our.add(first.megabytesPerSecond());
      their.add(second.megabytesPerSecond());
      speeds.add(first.megabytesPerSecond() / second.megabytesPerSecond());
      costs.add(first.cpuPerGigabyte() / second.cpuPerGigabyte());
      System.out.printf(
          Locale.ROOT,
          "round %d: ours %s, %.0f MB resident; nginx %s%n",
          round,
          first,
          ProcessCost.residentMegabytes(ours),
          second);
    }
    System.out.printf(
        Locale.ROOT,
        "ours %s MB/s, nginx %s MB/s, ratio %s; ratio of the processor time %s%n"
            + "our memory: %.0f MB at rest, %.0f MB after the warm-up, %.0f MB at the end%n",
        medianOf(our, "%.0f"),
        medianOf(their, "%.0f"),
        medianOf(speeds, "%.2f"),
        medianOf(costs, "%.2f"),
        atRest,
        warm,
        ProcessCost.residentMegabytes(ours));
  }

  /** What a server did in a round. */
  private record Served(double megabytesPerSecond, double cpuPerGigabyte) {

    @Override
    public String toString() {
      return "%.0f MB/s with %.3f s of the processor for each GB"
          .formatted(megabytesPerSecond, cpuPerGigabyte);
    }
  }

  private static Served serve(RangeLoad load, ProcessHandle server) throws InterruptedException {
    double cpu = ProcessCost.cpuSeconds(server);
    long start = System.nanoTime();
    long bytes = load.bytes(ROUND);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Served(
        bytes / 1e6 / seconds, (ProcessCost.cpuSeconds(server) - cpu) / (bytes / 1e9));
  }

  private Process startOurs(Path jar) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--sun-misc-unsafe-memory-access=allow",
            "-jar",
            jar.toAbsolutePath().toString());
    builder.environment().put("PIGGYBACK_PORT", Integer.toString(PORT));
    builder.environment().put("PIGGYBACK_DATA", folder.resolve("data").toString());
    builder.environment().put("ADMIN_PASSWORD", PASSWORD);
    return start(builder, "server.log");
  }

  private Process startNginx() throws IOException {
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(
        configuration, NGINX.replace("FOLDER", folder.toString()).replace("PORT", "" + NGINX_PORT));
    return start(new ProcessBuilder("nginx", "-c", configuration.toString()), "nginx.out");
  }

  private Process start(ProcessBuilder builder, String log) throws IOException {
    return builder.redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile()).start();
  }

  private static void end(Process process) throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  /** Puts random bytes in the place of the sample lesson's video. */
  private Path replaceSample() throws IOException {
    Path media = folder.resolve("data/media");
    try (Stream<Path> files = Files.walk(media)) {
      Path file = files.filter(path -> path.toString().endsWith(".mp4")).findFirst().orElseThrow();
      byte[] block = new byte[1 << 20];
      Random random = new Random(1);
      try (var out = Files.newOutputStream(file)) {
        for (long written = 0; written < SIZE; written += block.length) {
          random.nextBytes(block);
          out.write(block);
        }
      }
      return file;
    }
  }

  private String logIn() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri(PORT, "/api/admin/verify-access"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"password\": \"" + PASSWORD + "\"}"))
            .build();
    return client.send(request, BodyHandlers.ofString()).headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("piggyback_session="))
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  /** The sample lesson, which is brought in after the start. */
  private String firstVideo(String cookie) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri(PORT, "/api/admin/videos")).header("Cookie", cookie).build();
    for (int tries = 0; tries < 300; tries++) {
      String body = client.send(request, BodyHandlers.ofString()).body();
      Matcher found = Pattern.compile("\"video_id\":\\s*\"([^\"]*)\"").matcher(body);
      if (found.find()) {
        return found.group(1);
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException("there is no sample lesson");
  }

  private void await(int port, String path) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri(port, path)).HEAD().build();
    for (int tries = 0; tries < 600; tries++) {
      try {
        HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
        if (response.statusCode() != 502) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(200);
      }
    }
    throw new IllegalStateException("no answer on port " + port);
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** With the least and the most. */
  private static String medianOf(List<Double> values, String format) {
    List<Double> sorted = values.stream().sorted().toList();
    return (format + " (" + format + "-" + format + ")")
        .formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
  }
}
