package learning.piggyback.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged server in a process of its own, which a test can also kill. */
final class RunningServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path JAR = Path.of("target", "dist", "piggyback.jar").toAbsolutePath();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI uri;
  private final Path output;

  private RunningServer(Process process, URI uri, Path output) {
    this.process = process;
    this.uri = uri;
    this.output = output;
  }

  /**
   * Starts a server on a free port and waits until it is healthy.
   *
   * @param data its data folder; a server that was killed goes on where it was
   * @param settings environment variables beside the port and the folder
   */
  static RunningServer start(Path data, Map<String, String> settings) {
    try {
      return start(data, settings, ClassArchive.options(JAR));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RunningServer start(Path data, Map<String, String> settings, List<String> options) {
    try {
      int port = freePort();
      Path output = Files.createTempFile("piggyback", ".log");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(
          List.of("-Xmx512m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"));
      command.addAll(options);
      command.addAll(List.of("-jar", JAR.toString()));
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("PIGGYBACK_PORT", Integer.toString(port));
      builder.environment().put("PIGGYBACK_DATA", data.toString());
      builder.environment().putAll(settings);
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      RunningServer server =
          new RunningServer(builder.start(), URI.create("http://localhost:" + port), output);
      server.awaitHealth();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server's root, without a slash at its end. */
  URI uri() {
    return uri;
  }

  /** What it has printed so far. */
  String output() {
    try {
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> get(String path) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(uri.resolve(path)).timeout(Duration.ofSeconds(30)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends the process as {@code kill -9} does: nothing of it runs any more when this returns. */
  void kill() {
    process.destroyForcibly();
    awaitExit();
  }

  @Override
  public void close() {
    process.destroy();
    if (!awaitExit()) {
      kill();
    }
  }

  private void awaitHealth() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isHealthy()) {
      if (hasExitedWithin(100) || System.nanoTime() > deadline) {
        kill();
        throw new IllegalStateException("The server did not start:\n" + output());
      }
    }
  }

  private boolean isHealthy() {
    try {
      return get("/health").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean awaitExit() {
    return hasExitedWithin(20_000);
  }

  private boolean hasExitedWithin(long millis) {
    try {
      return process.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
