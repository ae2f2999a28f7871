package learning.piggyback.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A client with cookies of its own that sends exactly what it is told. */
public final class Browser {

  /**
   * What came back.
   *
   * @param bytes one character for each
   */
  public record Answer(int status, HttpHeaders headers, String bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonNode json() {
      try {
        return JSON.readTree(text());
      } catch (IOException e) {
        throw new UncheckedIOException(text(), e);
      }
    }

    public String text() {
      return new String(bytes.getBytes(ISO_8859_1), UTF_8);
    }

    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** The value at a JSON pointer, as text. */
    public String at(String pointer) {
      return json().at(pointer).asText();
    }

    public Answer expect(int expected) {
      assertThat(status).as(text()).isEqualTo(expected);
      return this;
    }
  }

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final EmbeddedServer server;

  public Browser(EmbeddedServer server) {
    this.server = server;
  }

  public HttpClient client() {
    return client;
  }

  public URI uri(String path) {
    return URI.create("http://localhost:" + server.getPort() + path);
  }

  /** What it would send as {@code Cookie}. */
  public String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  public Browser asAdmin() {
    post("/api/admin/verify-access", "{'password': '" + InMemoryServer.ADMIN_PASSWORD + "'}")
        .expect(200);
    return this;
  }

  public Browser asAdult(String accessCode) {
    post("/api/expert/login", "{'access_code': '" + accessCode + "'}").expect(200);
    return this;
  }

  public Browser asFamily(String accessCode) {
    post("/api/learners/parents/login", "{'access_code': '" + accessCode + "'}").expect(200);
    return this;
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  public Answer delete(String path) {
    return send("DELETE", path, "");
  }

  public Answer put(String path, String json) {
    return send("PUT", path, json.replace('\'', '"'), "Content-Type", "application/json");
  }

  /**
   * @param json with single quotes, for the reader's sake
   */
  public Answer post(String path, String json, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return send("POST", path, json.replace('\'', '"'), all);
  }

  public Answer form(String path, String form) {
    return send("POST", path, form, "Content-Type", "application/x-www-form-urlencoded");
  }

  public Answer send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .timeout(Duration.ofSeconds(20))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response =
          client.send(request.build(), BodyHandlers.ofString(ISO_8859_1));
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
