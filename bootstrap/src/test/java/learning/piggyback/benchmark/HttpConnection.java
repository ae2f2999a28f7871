package learning.piggyback.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One of the connections of a load: sends a request, reads its answer to the end, throws it away.
 */
final class HttpConnection {

  private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OK = "http/1.1 200".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_HEAD = 8_192;

  private final SocketChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(65_536);
  private final byte[] head = new byte[LONGEST_HEAD];
  private int next;
  private int received;

  /** Bytes of the whole answer; negative until its head was read. */
  private int expected;

  private long sentAt;

  private HttpConnection(SocketChannel channel, int first) {
    this.channel = channel;
    this.next = first;
  }

  /**
   * @param first which of the requests it begins with
   */
  static HttpConnection open(int port, Selector selector, int first) throws IOException {
    SocketChannel channel =
        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    HttpConnection connection = new HttpConnection(channel, first);
    channel.register(selector, SelectionKey.OP_READ, connection);
    return connection;
  }

  void send(List<byte[]> requests) throws IOException {
    ByteBuffer request = ByteBuffer.wrap(requests.get(next++ % requests.size()));
    received = 0;
    expected = -1;
    sentAt = System.nanoTime();
    while (request.hasRemaining()) {
      channel.write(request);
    }
  }

  /** In nanoseconds of {@link System#nanoTime}. */
  long sentAt() {
    return sentAt;
  }

  /** Reads what there is; whether the answer is complete. */
  boolean read() throws IOException {
    int read = channel.read(buffer.clear());
    if (read < 0) {
      throw new IOException("the answer ended early");
    }
    if (expected < 0) {
      int kept = Math.min(read, LONGEST_HEAD - received);
      buffer.get(0, head, received, kept);
      expected = expected(received + kept);
    }
    received += read;
    return received == expected;
  }

  /** From the head, when all of it is there. */
  private int expected(int known) {
    for (int end = 4; end <= known; end++) {
      if (head[end - 1] == '\n' && head[end - 2] == '\r' && head[end - 3] == '\n') {
        return end + length(end);
      }
    }
    if (known == LONGEST_HEAD) {
      throw new IllegalStateException(text(known));
    }
    return -1;
  }

  private int length(int end) {
    if (!isAt(0, OK)) {
      throw new IllegalStateException(text(end));
    }
    int at = 0;
    while (!isAt(at, LENGTH)) {
      at++;
      if (at == end) {
        throw new IllegalStateException(text(end));
      }
    }
    int length = 0;
    for (int i = at + LENGTH.length; head[i] != '\r'; i++) {
      length = head[i] == ' ' ? length : length * 10 + head[i] - '0';
    }
    return length;
  }

  /** In small letters; names of headers are written in any. */
  private boolean isAt(int at, byte[] wanted) {
    int i = 0;
    while (i < wanted.length && Character.toLowerCase(head[at + i]) == wanted[i]) {
      i++;
    }
    return i == wanted.length;
  }

  private String text(int end) {
    return new String(head, 0, end, StandardCharsets.ISO_8859_1);
  }

  void close() throws IOException {
    channel.close();
  }
}
