package learning.piggyback.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Connections that each send requests one after the other, all on one thread. Written by hand: the
 * JDK's client uses more of the processor for a request than the server does, and a thread for each
 * connection still half as much.
 */
final class HttpLoad {

  private static final int CONNECTIONS = 32;
  private static final int MOST_REQUESTS = 4_000_000;

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

  Served run(Duration time) {
    long[] nanos = new long[MOST_REQUESTS];
    int done = 0;
    try (Selector selector = Selector.open()) {
      List<HttpConnection> all = open(selector);
      long start = System.nanoTime();
      long end = start + time.toNanos();
      for (HttpConnection connection : all) {
        connection.send(requests);
      }
      while (System.nanoTime() < end && done < MOST_REQUESTS - CONNECTIONS) {
        selector.select(1_000);
        for (SelectionKey key : selector.selectedKeys()) {
          HttpConnection connection = (HttpConnection) key.attachment();
          if (connection.read()) {
            nanos[done++] = System.nanoTime() - connection.sentAt();
            connection.send(requests);
          }
        }
        selector.selectedKeys().clear();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      for (HttpConnection connection : all) {
        connection.close();
      }
      return new Served(Arrays.stream(nanos, 0, done).sorted().toArray(), seconds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<HttpConnection> open(Selector selector) throws IOException {
    List<HttpConnection> all = new ArrayList<>();
    for (int number = 0; number < CONNECTIONS; number++) {
      all.add(HttpConnection.open(port, selector, number));
    }
    return all;
  }
}
