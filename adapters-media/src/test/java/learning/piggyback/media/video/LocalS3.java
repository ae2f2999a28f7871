package learning.piggyback.media.video;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * S3Proxy, which speaks S3 over HTTP and keeps objects in a folder, as a process of its own: its
 * libraries are not ours.
 */
public final class LocalS3 implements AutoCloseable {

  private static final String ACCESS_KEY = "key";
  private static final String SECRET_KEY = "secret";
  private static final String REGION = "us-east-1";
  private static final Path JAR = Path.of("../adapters-media/target/s3/s3proxy.jar");

  private final Path folder;
  private final int port;
  private Process process;
  private int buckets;

  private LocalS3(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  public static LocalS3 start(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("objects"));
    int port = freePort();
    return new LocalS3(folder, port, run(folder, port));
  }

  /** Ends it; connections are refused until {@link #goOn}. */
  public void stop() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** At the same address, with all that it kept. */
  public void goOn() throws IOException {
    process = run(folder, port);
  }

  /** A new, empty bucket. */
  public S3Configuration.Bucket newBucket() throws IOException {
    String name = "bucket" + buckets++;
    Files.createDirectories(folder.resolve("objects").resolve(name));
    return bucket(name, SECRET_KEY);
  }

  S3Configuration.Bucket bucket(String name, String secret) {
    return new S3Configuration.Bucket("http://127.0.0.1:" + port, name, REGION, ACCESS_KEY, secret);
  }

  /** The names of all objects of a bucket, past the interface. */
  public List<String> objects(S3Configuration.Bucket bucket) throws IOException {
    Path root = folder.resolve("objects").resolve(bucket.name());
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static Process run(Path folder, int port) throws IOException {
    Path settings = folder.resolve("s3proxy.conf");
    Files.write(
        settings,
        List.of(
            "s3proxy.endpoint=http://127.0.0.1:" + port,
            "s3proxy.authorization=aws-v4",
            "s3proxy.identity=" + ACCESS_KEY,
            "s3proxy.credential=" + SECRET_KEY,
            "jclouds.provider=filesystem",
            "jclouds.filesystem.basedir=" + folder.resolve("objects").toAbsolutePath()));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "--properties",
                settings.toString())
            .redirectErrorStream(true)
            .start();
    awaitStart(process);
    return process;
  }

  private static void awaitStart(Process process) throws IOException {
    BufferedReader log = process.inputReader();
    String line = log.readLine();
    while (line != null && !isUp(line)) {
      line = log.readLine();
    }
    if (line == null) {
      throw new IOException("the S3 server did not start");
    }
    Thread.ofVirtual().start(() -> log.lines().forEach(ignored -> {}));
  }

  private static boolean isUp(String line) {
    return line.contains("ServerConnector") && line.contains("Started");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    stop();
  }
}
