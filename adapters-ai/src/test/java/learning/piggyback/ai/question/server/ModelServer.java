package learning.piggyback.ai.question.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import learning.piggyback.ai.LoopbackServer;
import learning.piggyback.ai.question.server.Behaviour.Answer;

/**
 * Speaks the protocols of OpenAI, Anthropic, Gemini and Ollama on the loopback address. Behaves as
 * told: first what was queued, then always the same; at the beginning as a good teacher.
 */
public final class ModelServer implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final LoopbackServer server;
  private final Queue<Behaviour> queued = new ArrayDeque<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Semaphore arrived = new Semaphore(0);
  private Behaviour usual = Behaviour.teaches();

  public ModelServer() {
    this(0);
  }

  /**
   * @param port 0 for a free one
   */
  public ModelServer(int port) {
    server = new LoopbackServer(port, this::serve);
  }

  /** The address to configure for a provider of this type. */
  public String url(Protocol protocol) {
    return server.url() + protocol.base();
  }

  /** From now on, once nothing is queued any more. */
  public synchronized ModelServer always(Behaviour behaviour) {
    usual = behaviour;
    return this;
  }

  /** For the next call that nothing is queued for yet. */
  public synchronized ModelServer then(Behaviour behaviour) {
    queued.add(behaviour);
    return this;
  }

  /** What was asked, in the order of arrival. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** Waits for a call, each counted once. */
  public void awaitCall() {
    try {
      if (!arrived.tryAcquire(30, TimeUnit.SECONDS)) {
        throw new AssertionError("no call within 30 seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private synchronized Behaviour next() {
    Behaviour next = queued.poll();
    return next == null ? usual : next;
  }

  private void serve(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Optional<Protocol> protocol = Protocol.of(exchange.getRequestURI().getPath());
    if (protocol.isEmpty()) {
      send(exchange, 404, "{\"error\": {\"message\": \"nothing here\"}}");
      return;
    }
    Asked question = protocol.get().read(exchange, JSON.readTree(body));
    asked.add(question);
    arrived.release();
    answer(exchange, protocol.get(), next().to(question));
  }

  private void answer(HttpExchange exchange, Protocol protocol, Answer answer) throws IOException {
    switch (answer) {
      case Answer.Says(String text, boolean cutOff) ->
          send(exchange, 200, Protocol.write(protocol.says(text, cutOff)));
      case Answer.Declines() -> send(exchange, 200, Protocol.write(protocol.declines()));
      case Answer.Raw(int status, String body) -> send(exchange, status, body);
      case Answer.Fails fails -> {
        fails.headers().forEach(exchange.getResponseHeaders()::set);
        send(
            exchange,
            fails.status(),
            Protocol.write(protocol.error(fails.code(), fails.message())));
      }
      case Answer.Breaks() -> {
        exchange.sendResponseHeaders(200, 10_000);
        exchange.getResponseBody().write("{\"choices\": [".getBytes(UTF_8));
        exchange.getResponseBody().flush();
        throw new IOException("broken on purpose");
      }
      case Answer.KeepsSilent() -> server.awaitClose();
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    LoopbackServer.send(exchange, status, body);
  }

  @Override
  public void close() {
    server.close();
  }
}
