package learning.piggyback.media.video;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store asks for, and what it makes of answers that a real server gives seldom. */
final class S3RequestsTest {

  private static final MediaKey VIDEO = new MediaFolder("abcdefgh12").file("video.mp4");

  @TempDir private Path folder;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private S3MediaStore store;
  private volatile int status = 206;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    store =
        new S3MediaStore(
            new S3Configuration.Bucket(
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "lessons",
                "us-east-1",
                "key",
                "secret"),
            folder.resolve("cache"),
            10);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void partShouldBeOneRequestForThatRange() throws IOException {
    try (InputStream part = store.open(VIDEO, 3_000_000_000L, 4)) {
      assertThat(part.readAllBytes()).asString(US_ASCII).isEqualTo("part");
    }

    assertThat(requests)
        .containsExactly("GET /lessons/abcdefgh12/video.mp4 bytes=3000000000-3000000003");
  }

  @Test
  void faultOfTheStoreShouldPass() {
    for (int fault : new int[] {500, 503, 507, 429}) {
      status = fault;
      assertThatThrownBy(() -> store.open(VIDEO, 0, 4))
          .isInstanceOfSatisfying(
              MediaFailure.class, e -> assertThat(e.code()).isEqualTo("storage_unavailable"));
    }
  }

  @Test
  void answerThatNoStoreGivesShouldBeAFailureToo() {
    status = 404;
    assertThatThrownBy(() -> store.open(VIDEO, 0, 4)).isInstanceOf(MediaFailure.class);
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("Range"));
    byte[] body = "part".getBytes(US_ASCII);
    exchange.getResponseHeaders().set("Content-Type", "text/plain");
    exchange.sendResponseHeaders(status, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }
}
