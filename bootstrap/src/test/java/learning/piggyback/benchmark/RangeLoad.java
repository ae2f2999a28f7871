package learning.piggyback.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Connections that ask for random ranges of one file, one after the other. */
record RangeLoad(int port, String path, String cookie, long size) {

  private static final int CONNECTIONS = 32;
  private static final long NANOS = 3_000_000_000L;
  private static final int SHORTEST = 64 << 10;
  private static final int LONGEST = 4 << 20;

  /** Loads the server for some seconds. */
  double megabytesPerSecond() throws InterruptedException {
    AtomicLong bytes = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < CONNECTIONS; i++) {
      Random random = new Random(i);
      threads.add(Thread.ofPlatform().start(() -> connection(random, start + NANOS, bytes)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return bytes.get() / 1e6 / ((System.nanoTime() - start) / 1e9);
  }

  private void connection(Random random, long until, AtomicLong bytes) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      InputStream in = new BufferedInputStream(socket.getInputStream(), 64 << 10);
      byte[] sink = new byte[64 << 10];
      while (System.nanoTime() < until) {
        int length = random.nextInt(SHORTEST, LONGEST);
        long first = random.nextLong(size - length);
        socket.getOutputStream().write(request(first, first + length - 1).getBytes(US_ASCII));
        long left = contentLength(in);
        if (left != length) {
          throw new IllegalStateException(path + " answered " + left + " for " + length);
        }
        while (left > 0) {
          int read = in.read(sink, 0, (int) Math.min(sink.length, left));
          if (read < 0) {
            throw new IOException("the answer ended early");
          }
          left -= read;
        }
        bytes.addAndGet(length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String request(long first, long last) {
    String session = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
    return "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%sRange: bytes=%d-%d\r\n\r\n"
        .formatted(path, session, first, last);
  }

  /** Of an answer with a part; reads the head. */
  private static long contentLength(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the answer has no end of its head");
      }
      head.append((char) next);
    }
    if (!head.toString().startsWith("HTTP/1.1 206")) {
      throw new IllegalStateException(head.toString());
    }
    String lower = head.toString().toLowerCase(Locale.ROOT);
    int at = lower.indexOf("content-length:") + "content-length:".length();
    return Long.parseLong(lower.substring(at, lower.indexOf('\r', at)).strip());
  }
}
