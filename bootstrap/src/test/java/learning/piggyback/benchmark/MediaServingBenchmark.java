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
  private static final int ROUNDS = 7;
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
    List<Double> our = new ArrayList<>();
    List<Double> their = new ArrayList<>();
    List<Double> ratio = new ArrayList<>();
    double before = memory(ours);
    double warm = 0;
    for (int round = -1; round < ROUNDS; round++) {
      double first = ourLoad.megabytesPerSecond();
      double second = nginxLoad.megabytesPerSecond();
      System.out.printf(
          Locale.ROOT,
          "round %d: ours %.0f MB/s, nginx %.0f MB/s; memory ours %.0f MB, nginx %.0f MB%n",
          round,
          first,
          second,
          memory(ours),
          memory(nginx));
      if (round < 0) {
        warm = memory(ours);
      } else {
        our.add(first);
        their.add(second);
        ratio.add(first / second);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "medians: ours %.0f MB/s, nginx %.0f MB/s, ratio %.2f (%.2f-%.2f)%n"
            + "our memory: %.0f MB at rest, %.0f MB after the warm-up, %.0f MB at the end%n",
        median(our),
        median(their),
        median(ratio),
        ratio.getFirst(),
        ratio.getLast(),
        before,
        warm,
        memory(ours));
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

  /** Resident megabytes of a process and its children. */
  private static double memory(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToDouble(one -> {
          try (Stream<String> lines = Files.lines(Path.of("/proc/" + one.pid() + "/status"))) {
            return lines
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
          } catch (IOException e) {
            return 0;
          }
        })
        .sum();
  }

  /** Sorts the values. */
  private static double median(List<Double> values) {
    values.sort(null);
    return values.get(values.size() / 2);
  }
}
