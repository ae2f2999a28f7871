package learning.piggyback.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Connections that ask for random ranges of one file, one after the other, and throw away what
 * comes, out of large buffers outside the heap: the client shares the processor with the server.
 */
record RangeLoad(int port, String path, String cookie, long size) {

  private static final int CONNECTIONS = 32;
  private static final int SHORTEST = 64 << 10;
  private static final int LONGEST = 4 << 20;
  private static final int BUFFER = 1 << 20;

  /** Loads the server for that long; the bytes that came. */
  long bytes(Duration time) throws InterruptedException {
    AtomicLong bytes = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    long until = System.nanoTime() + time.toNanos();
    for (int i = 0; i < CONNECTIONS; i++) {
      Random random = new Random(i);
      threads.add(Thread.ofPlatform().start(() -> connection(random, until, bytes)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return bytes.get();
  }

  private void connection(Random random, long until, AtomicLong bytes) {
    var server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try (SocketChannel socket = SocketChannel.open(server)) {
      ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
      while (System.nanoTime() < until) {
        int length = random.nextInt(SHORTEST, LONGEST);
        long first = random.nextLong(size - length);
        socket.write(ByteBuffer.wrap(request(first, first + length - 1)));
        for (long left = (long) length - afterHead(socket, buffer, length); left > 0; ) {
          left -= read(socket, buffer.clear().limit((int) Math.min(BUFFER, left)));
        }
        bytes.addAndGet(length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] request(long first, long last) {
    String session = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
    return "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%sRange: bytes=%d-%d\r\n\r\n"
        .formatted(path, session, first, last)
        .getBytes(ISO_8859_1);
  }

  /** Reads the head of an answer with a part; how much of the part came along. */
  private static int afterHead(SocketChannel socket, ByteBuffer buffer, int length)
      throws IOException {
    buffer.clear();
    int end = -1;
    String start = "";
    while (end < 0) {
      read(socket, buffer);
      byte[] bytes = new byte[Math.min(buffer.position(), 4096)];
      buffer.get(0, bytes);
      start = new String(bytes, ISO_8859_1);
      end = start.indexOf("\r\n\r\n");
    }
    String head = start.substring(0, end + 2).toLowerCase(Locale.ROOT);
    if (!head.startsWith("http/1.1 206") || !head.contains("content-length: " + length + "\r\n")) {
      throw new IllegalStateException(head);
    }
    return buffer.position() - end - 4;
  }

  private static int read(SocketChannel socket, ByteBuffer buffer) throws IOException {
    int read = socket.read(buffer);
    if (read < 0) {
      throw new IOException("the answer ended early");
    }
    return read;
  }
}
