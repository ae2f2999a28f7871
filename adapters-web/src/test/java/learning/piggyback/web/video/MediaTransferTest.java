package learning.piggyback.web.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.netty.buffer.PooledByteBufAllocator;
import jakarta.inject.Inject;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import learning.piggyback.application.World;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What sending costs the server; of files that it reads, and see {@link LocalTransferTest}. */
@MicronautTest(rebuildContext = true)
@Property(name = FolderMedia.KIND, value = "streamed")
@Timeout(60)
class MediaTransferTest {

  private static final String PATH = "/downloads/hedgehog/hedgehog.mp4";
  private static final long SIZE = 200 << 20;
  private static final int READERS = 50;

  @Inject EmbeddedServer server;
  @Inject World world;
  @Inject FolderMedia media;
  private Browser admin;
  private Path file;

  @BeforeEach
  void ingest() throws IOException {
    Video video = world.videos.find(world.ingested("Tilly finds a lantern.")).orElseThrow();
    file = media.putZeros(video.file(), SIZE);
    admin = new Browser(server).asAdmin();
  }

  @Test
  void answersShouldKeepTheOrderOfTheRequests() throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request("Range: bytes=0-2999999\r\n"));
      socket.getOutputStream().write(request("Range: bytes=7-9\r\n"));
      DataInputStream in = new DataInputStream(socket.getInputStream());

      assertThat(head(in)).startsWith("HTTP/1.1 206").contains("bytes 0-2999999/" + SIZE);
      assertThat(in.readNBytes(3_000_000)).hasSize(3_000_000).containsOnly(0);
      assertThat(head(in)).startsWith("HTTP/1.1 206").contains("bytes 7-9/" + SIZE);
      assertThat(in.readNBytes(3)).containsOnly(0);
    }
    await(() -> openFiles() == 0);
  }

  @Test
  void fileShouldBeClosedWhenTheClientLeaves() throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request(""));
      head(new DataInputStream(socket.getInputStream()));
      await(() -> openFiles() == 1);
    }
    await(() -> openFiles() == 0);
  }

  @Test
  void fileThatHasShrunkShouldEndTheConnection() throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request(""));
      DataInputStream in = new DataInputStream(socket.getInputStream());
      head(in);
      try (RandomAccessFile shorter = new RandomAccessFile(file.toFile(), "rw")) {
        shorter.setLength(1 << 20);
      }

      assertThat(drained(in)).isLessThan(SIZE);
    }
    await(() -> openFiles() == 0);
  }

  @Test
  void slowReadersShouldHoldNeitherThreadsNorMemory() throws IOException {
    List<Socket> readers = new ArrayList<>();
    try {
      admin.get("/health");
      int threads = threads();
      for (int i = 0; i < READERS; i++) {
        Socket reader = connect();
        readers.add(reader);
        reader.getOutputStream().write(request(""));
        head(new DataInputStream(reader.getInputStream()));
      }
      await(() -> openFiles() == READERS);

      assertThat(admin.get("/health").status()).isEqualTo(200);
      assertThat(threads() - threads).isLessThan(READERS / 2);
      assertThat(PooledByteBufAllocator.DEFAULT.metric().usedDirectMemory()).isLessThan(100 << 20);
    } finally {
      for (Socket reader : readers) {
        reader.close();
      }
    }
    await(() -> openFiles() == 0);
  }

  /** With a small window, so that a client that does not read has little on the way. */
  private Socket connect() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(64 << 10);
    socket.setSoTimeout(20_000);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
    return socket;
  }

  private byte[] request(String headers) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n%s\r\n"
        .formatted(PATH, admin.cookie(), headers)
        .getBytes(ISO_8859_1);
  }

  private static String head(DataInputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    return head.toString();
  }

  private static long drained(DataInputStream in) {
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        all += read;
      }
    } catch (IOException e) {
      // A reset is an early end too.
      return all;
    }
    return all;
  }

  /** How often this process has the file open; Linux lists it. */
  private long openFiles() {
    try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
      return handles.filter(this::isFile).count();
    } catch (IOException e) {
      return -1;
    }
  }

  private boolean isFile(Path handle) {
    try {
      return Files.readSymbolicLink(handle).equals(file);
    } catch (IOException e) {
      return false;
    }
  }

  private static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }

  private static void await(BooleanSupplier condition) {
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(until);
      Thread.onSpinWait();
    }
  }
}
