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

/** Connections that have answers graded, one after the other each. */
final class AnswerLoad {

  private static final int CONNECTIONS = 32;
  private static final int MOST_REQUESTS = 4_000_000 / CONNECTIONS;

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

  AnswerLoad(int port, String cookie) {
    this.port = port;
    this.requests = MIX.stream().map(row -> request(cookie, row)).toList();
  }

  private static byte[] request(String cookie, List<String> row) {
    byte[] body =
        "{\"question\": \"%s\", \"expected\": \"%s\", \"user\": \"%s\"}"
            .formatted(row.toArray())
            .getBytes(UTF_8);
    String head =
        """
        POST /api/check_answer HTTP/1.1\r
        Host: 127.0.0.1\r
        Cookie: %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        """
            .formatted(cookie, body.length);
    return (head + new String(body, ISO_8859_1)).getBytes(ISO_8859_1);
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
      ByteBuffer buffer = ByteBuffer.allocateDirect(16_384);
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

  private static void read(SocketChannel socket, ByteBuffer buffer) throws IOException {
    while (true) {
      if (socket.read(buffer) < 0) {
        throw new IOException("the answer ended early");
      }
      byte[] bytes = new byte[buffer.position()];
      buffer.get(0, bytes);
      String text = new String(bytes, ISO_8859_1);
      int end = text.indexOf("\r\n\r\n");
      if (end >= 0 && bytes.length >= end + 4 + length(text.substring(0, end))) {
        return;
      }
    }
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
