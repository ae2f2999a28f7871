package learning.piggyback.media.video;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A web site on the loopback address with the good and bad things that sites hold. */
public final class WebSite implements AutoCloseable {

  @FunctionalInterface
  public interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  public WebSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  public String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  public String url(String path) {
    return "http://" + host() + path;
  }

  /** The paths that were asked for. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public WebSite page(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  public WebSite file(String path, String type, Path file) {
    return page(path, exchange -> send(exchange, 200, type, Files.readAllBytes(file)));
  }

  public WebSite text(String path, String type, String text) {
    return page(path, exchange -> send(exchange, 200, type, text.getBytes(UTF_8)));
  }

  public WebSite status(String path, int status) {
    return page(path, exchange -> send(exchange, status, "text/plain", new byte[0]));
  }

  public WebSite redirect(String path, String to) {
    return page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          send(exchange, 302, "text/plain", new byte[0]);
        });
  }

  /** Sends the start of a file and then nothing more, until the site is closed. */
  public WebSite stalling(String path, Path file) {
    return page(
        path,
        exchange -> {
          byte[] content = Files.readAllBytes(file);
          exchange.getResponseHeaders().set("Content-Type", "video/mp4");
          exchange.sendResponseHeaders(200, content.length * 1_000L);
          if (!exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseBody().write(content);
            exchange.getResponseBody().flush();
            await();
          }
        });
  }

  /** Answers nothing at all. */
  public WebSite silent(String path) {
    return page(path, exchange -> await());
  }

  private void await() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    try (exchange) {
      Optional<Page> page = Optional.ofNullable(pages.get(path));
      if (page.isPresent()) {
        page.get().answer(exchange);
      } else {
        send(exchange, 404, "text/plain", "nothing here".getBytes(UTF_8));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
