package learning.piggyback.bootstrap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A store of learning records that is away at first, and keeps the requests that it takes. */
final class StatementSink implements AutoCloseable {

  private final HttpServer server;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private volatile boolean away = true;

  private StatementSink(HttpServer server) {
    this.server = server;
  }

  static StatementSink away() throws IOException {
    StatementSink sink =
        new StatementSink(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    sink.server.createContext("/xapi/statements", sink::answer);
    sink.server.start();
    return sink;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/xapi";
  }

  void comeBack() {
    away = false;
  }

  List<String> taken() {
    return List.copyOf(taken);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (!away) {
        taken.add(body);
      }
      exchange.sendResponseHeaders(away ? 503 : 204, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
