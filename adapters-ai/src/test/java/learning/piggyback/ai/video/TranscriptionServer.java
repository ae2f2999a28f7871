package learning.piggyback.ai.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import learning.piggyback.ai.LoopbackServer;

/** A transcription service on the loopback address that answers what it was told, in order. */
final class TranscriptionServer implements AutoCloseable {

  /** What came in, byte for byte. */
  record Call(String path, Map<String, List<String>> headers, String body) {}

  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private final LoopbackServer server = new LoopbackServer(0, this::serve);
  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private Answer last = exchange -> LoopbackServer.send(exchange, 200, "{}");

  String url() {
    return server.url();
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Answers this to the next call; the last one set also to all later ones. */
  synchronized TranscriptionServer then(Answer answer) {
    answers.add(answer);
    last = answer;
    return this;
  }

  TranscriptionServer then(int status, String body) {
    return then(exchange -> LoopbackServer.send(exchange, status, body));
  }

  TranscriptionServer then(int status, String header, String value) {
    return then(exchange -> {
      exchange.getResponseHeaders().set(header, value);
      LoopbackServer.send(exchange, status, "{\"error\": {\"message\": \"later\"}}");
    });
  }

  /** Takes the request and says nothing until the server is closed. */
  TranscriptionServer thenNothing() {
    return then(_ -> server.awaitClose());
  }

  /** Begins an answer and says nothing more until the server is closed. */
  TranscriptionServer thenHalfAndNothing() {
    return then(exchange -> {
      exchange.sendResponseHeaders(200, 1_000);
      exchange.getResponseBody().write("{\"text\":".getBytes(UTF_8));
      exchange.getResponseBody().flush();
      server.awaitClose();
    });
  }

  /** Begins an answer and breaks the connection. */
  TranscriptionServer thenHalf() {
    return then(exchange -> {
      exchange.sendResponseHeaders(200, 1_000);
      exchange.getResponseBody().write("{\"text\":".getBytes(UTF_8));
      exchange.getResponseBody().flush();
      throw new IOException("broken on purpose");
    });
  }

  private void serve(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1);
    calls.add(
        new Call(
            exchange.getRequestURI().getPath(), Map.copyOf(exchange.getRequestHeaders()), body));
    next().to(exchange);
  }

  private synchronized Answer next() {
    Answer next = answers.poll();
    return next == null ? last : next;
  }

  @Override
  public void close() {
    server.close();
  }
}
