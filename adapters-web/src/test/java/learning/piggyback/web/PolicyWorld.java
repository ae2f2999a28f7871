package learning.piggyback.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import learning.piggyback.application.World;
import learning.piggyback.web.Browser.Answer;
import learning.piggyback.web.PolicyTable.Line;

/** The server that the policy is walked on: before each request it is as it was at the start. */
@Singleton
final class PolicyWorld {

  private static final String[] AS_PAGE = {"Accept", "text/html,*/*;q=0.8"};
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final World world;
  private final EmbeddedServer server;
  private final PolicyCast cast;
  private final Map<PolicyVisitor, String> cookies = new EnumMap<>(PolicyVisitor.class);
  private final Runnable restore;

  PolicyWorld(World world, EmbeddedServer server) {
    this.world = world;
    this.server = server;
    this.cast = new PolicyCast(world);
    for (PolicyVisitor visitor : PolicyVisitor.ALL) {
      cookies.put(visitor, logIn(visitor));
    }
    this.restore = world.database.snapshot();
  }

  PolicyCast cast() {
    return cast;
  }

  World world() {
    return world;
  }

  /** What the visitor gets, as the table writes it. */
  static String code(Answer answer) {
    boolean failed =
        answer.status() == 200 && answer.text().replace(" ", "").contains("\"success\":false");
    return failed ? "200!" : String.valueOf(answer.status());
  }

  Answer ask(PolicyVisitor visitor, Line line) {
    return ask(visitor, line, () -> {});
  }

  /** The same after something has happened to the world. */
  Answer ask(PolicyVisitor visitor, Line line, Runnable before) {
    restore.run();
    cast.restoreMedia();
    before.run();
    Answer answer =
        line.isSocket()
            ? handshake(cast.fillIn(line.path()), cookieOf(visitor))
            : send(visitor, line);
    awaitJobs();
    return answer;
  }

  /** What the log says of the last request, which may have ended the admin's session. */
  String auditLog() {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri("http", "/api/admin/audit?size=200"));
    return send(request, "GET", "", logIn(PolicyVisitor.ADMIN)).expect(200).text();
  }

  private Answer send(PolicyVisitor visitor, Line line) {
    String body = cast.fillIn(line.body());
    HttpRequest.Builder request = HttpRequest.newBuilder(uri("http", cast.fillIn(line.path())));
    if (line.isPage()) {
      request.headers(AS_PAGE);
    }
    if (!body.isEmpty() && !line.headers().containsKey("Content-Type")) {
      request.header(
          "Content-Type",
          body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded");
    }
    line.headers().forEach(request::header);
    return send(request, line.isPage() ? "GET" : line.method(), body, cookieOf(visitor));
  }

  private Answer send(HttpRequest.Builder request, String method, String body, String cookie) {
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    request
        .timeout(PATIENCE)
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      HttpResponse<String> response =
          client.send(request.build(), BodyHandlers.ofString(ISO_8859_1));
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + request.build().uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Answer handshake(String path, String cookie) {
    WebSocket.Builder builder = client.newWebSocketBuilder();
    if (!cookie.isEmpty()) {
      builder.header("Cookie", cookie);
    }
    try {
      builder.buildAsync(uri("ws", path), new WebSocket.Listener() {}).join().abort();
      return new Answer(101, java.net.http.HttpHeaders.of(Map.of(), (_, _) -> true), "");
    } catch (CompletionException e) {
      if (e.getCause() instanceof WebSocketHandshakeException refused) {
        HttpResponse<?> response = refused.getResponse();
        return new Answer(response.statusCode(), response.headers(), "");
      }
      throw e;
    }
  }

  private URI uri(String scheme, String path) {
    return URI.create(scheme + "://localhost:" + server.getPort() + path);
  }

  private String cookieOf(PolicyVisitor visitor) {
    return cookies.getOrDefault(visitor, "");
  }

  private String logIn(PolicyVisitor visitor) {
    Entry<String, String> proof =
        switch (visitor.role()) {
          case "" -> Map.entry("", "");
          case "admin" ->
              Map.entry("/api/admin/verify-access", "{\"password\": \"<admin-password>\"}");
          case "child" -> Map.entry("/api/learners/parents/login", codeOf(visitor));
          default -> Map.entry("/api/expert/login", codeOf(visitor));
        };
    if (proof.getKey().isEmpty()) {
      return "";
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri("http", proof.getKey()))
            .header("Content-Type", "application/json");
    return send(request, "POST", cast.fillIn(proof.getValue()), "")
        .expect(200)
        .header("Set-Cookie")
        .replaceFirst(";.*", "");
  }

  private static String codeOf(PolicyVisitor visitor) {
    return "{\"access_code\": \"<code-of-" + visitor.account() + ">\"}";
  }

  /** What a request began must not go on in the next one's world. */
  private void awaitJobs() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!world.jobs.unfinished().isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("a job does not end");
      }
      LockSupport.parkNanos(2_000_000);
    }
  }
}
