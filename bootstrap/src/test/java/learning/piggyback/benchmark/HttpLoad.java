package learning.piggyback.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Connections that each send requests one after the other. Written by hand: the JDK's client uses
 * more of the processor for a request than the server does.
 */
final class HttpLoad {

  private static final int CONNECTIONS = 32;
  private static final int MOST_REQUESTS = 4_000_000 / CONNECTIONS;
  private static final int LONGEST_HEAD = 4096;

  /** What came of a time: how long each request took. */
  static final class Served {

    private final long[] nanos;
    private final double seconds;

    private Served(long[] nanos, double seconds) {
      this.nanos = nanos;
      this.seconds = seconds;
    }

    int requests() {
      return nanos.length;
    }

    double perSecond() {
      return nanos.length / seconds;
    }

    double percentileMillis(double share) {
      return nanos[(int) (share * (nanos.length - 1))] / 1e6;
    }
  }

  private final int port;
  private final List<byte[]> requests;

  /**
   * @param requests whole, as they are sent; each connection sends all in turn
   */
  HttpLoad(int port, List<byte[]> requests) {
    this.port = port;
    this.requests = requests;
  }

  /** A request with a session, or without one when the cookie is empty. */
  static byte[] get(String path, String cookie) {
    return (head("GET", path, cookie) + "\r\n").getBytes(ISO_8859_1);
  }

  static byte[] post(String path, String cookie, String json) {
    byte[] body = json.getBytes(UTF_8);
    String head =
        head("POST", path, cookie)
            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n".formatted(body.length);
    return (head + new String(body, ISO_8859_1)).getBytes(ISO_8859_1);
  }

  private static String head(String method, String path, String cookie) {
    String session = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
    return "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%s".formatted(method, path, session);
  }

  Served run(Duration time) throws InterruptedException {
    long[][] nanos = new long[CONNECTIONS][];
    List<Thread> threads = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < CONNECTIONS; i++) {
      int number = i;
      threads.add(Thread.ofPlatform().start(() -> nanos[number] = connection(number, start, time)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long[] all = Arrays.stream(nanos).flatMapToLong(Arrays::stream).sorted().toArray();
    return new Served(all, seconds);
  }

  private long[] connection(int number, long start, Duration time) {
    long[] nanos = new long[MOST_REQUESTS];
    int done = 0;
    var server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try (SocketChannel socket = SocketChannel.open(server)) {
      ByteBuffer buffer = ByteBuffer.allocateDirect(65_536);
      long now = System.nanoTime();
      while (now - start < time.toNanos() && done < MOST_REQUESTS) {
        socket.write(ByteBuffer.wrap(requests.get((number + done) % requests.size())));
        read(socket, buffer.clear());
        long end = System.nanoTime();
        nanos[done++] = end - now;
        now = end;
      }
      return Arrays.copyOf(nanos, done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads an answer to its end and throws it away. */
  private static void read(SocketChannel socket, ByteBuffer buffer) throws IOException {
    int end = -1;
    String head = "";
    while (end < 0) {
      more(socket, buffer);
      byte[] bytes = new byte[Math.min(buffer.position(), LONGEST_HEAD)];
      buffer.get(0, bytes);
      head = new String(bytes, ISO_8859_1);
      end = head.indexOf("\r\n\r\n");
    }
    int left = end + 4 + length(head.substring(0, end)) - buffer.position();
    while (left > 0) {
      left -= more(socket, buffer.clear());
    }
  }

  private static int more(SocketChannel socket, ByteBuffer buffer) throws IOException {
    int read = socket.read(buffer);
    if (read < 0) {
      throw new IOException("the answer ended early");
    }
    return read;
  }

  private static int length(String head) {
    String small = head.toLowerCase(Locale.ROOT);
    int at = small.indexOf("content-length:");
    if (!small.startsWith("http/1.1 200") || at < 0) {
      throw new IllegalStateException(head);
    }
    int end = small.indexOf('\r', at);
    return Integer.parseInt(small.substring(at + 15, end < 0 ? small.length() : end).strip());
  }
}
