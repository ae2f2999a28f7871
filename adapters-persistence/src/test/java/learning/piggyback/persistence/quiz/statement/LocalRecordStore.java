package learning.piggyback.persistence.quiz.statement;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A store of learning records on the loopback, as strict as xAPI 1.0.3 has it. */
final class LocalRecordStore implements AutoCloseable {

  /** An answer that is given whatever is sent. */
  record Fixed(int status, Map<String, String> headers, String body) {}

  private static final Argument<List<Map<String, Object>>> STATEMENTS =
      Argument.listOf(Argument.mapOf(String.class, Object.class));
  private static final int LARGEST_BATCH = 20;
  private static final int NO_ANSWER = 0;

  private final HttpServer server;
  private final String authorization;
  private final Map<String, Map<String, Object>> kept = new LinkedHashMap<>();
  private final List<Integer> statuses = new ArrayList<>();
  private Optional<Fixed> fixed = Optional.empty();

  LocalRecordStore(String authorization) throws IOException {
    this.authorization = authorization;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/xapi/statements", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/xapi/";
  }

  synchronized void answerAlways(int status, Map<String, String> headers, String body) {
    fixed = Optional.of(new Fixed(status, headers, body));
  }

  /** Breaks each connection, as a server does that dies. */
  synchronized void hangUp() {
    answerAlways(NO_ANSWER, Map.of(), "");
  }

  synchronized void answerAgain() {
    fixed = Optional.empty();
  }

  /** Ids in the order in which they came. */
  synchronized List<String> ids() {
    return List.copyOf(kept.keySet());
  }

  synchronized List<Integer> statuses() {
    return List.copyOf(statuses);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Fixed answer = fixed.orElseGet(() -> judged(exchange, body));
      statuses.add(answer.status());
      if (answer.status() == NO_ANSWER) {
        return;
      }
      answer.headers().forEach(exchange.getResponseHeaders()::add);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Fixed judged(HttpExchange exchange, String body) {
    if (!authorization.equals(header(exchange, "Authorization"))) {
      return status(401, "");
    }
    if (!"1.0.3".equals(header(exchange, "X-Experience-API-Version"))
        || !"application/json".equals(header(exchange, "Content-Type"))
        || !exchange.getRequestMethod().equals("POST")) {
      return status(400, "wrong request");
    }
    return kept(parsed(body));
  }

  private Fixed kept(List<Map<String, Object>> statements) {
    if (statements.size() > LARGEST_BATCH) {
      return status(413, "");
    }
    if (statements.stream().anyMatch(one -> one.toString().contains("poison"))) {
      return status(400, "Line one\nof what is wrong");
    }
    if (statements.stream().anyMatch(one -> kept.containsKey(id(one)))) {
      return status(409, "");
    }
    statements.forEach(one -> kept.put(id(one), one));
    return status(
        200, Stream.of(statements).flatMap(List::stream).map(LocalRecordStore::id).toList() + "");
  }

  private static List<Map<String, Object>> parsed(String body) {
    try {
      return Objects.requireNonNull(ObjectMapper.getDefault().readValue(body, STATEMENTS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Map<String, Object> statement) {
    return String.valueOf(statement.get("id"));
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }

  private static Fixed status(int status, String body) {
    return new Fixed(status, Map.of(), body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
