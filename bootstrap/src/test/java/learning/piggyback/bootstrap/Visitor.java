package learning.piggyback.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Somebody with a browser of their own, who speaks JSON and keeps cookies. */
final class Visitor {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** A JSON answer. */
  record Answer(int status, Json body) {

    Map<String, Object> json() {
      return body.fields();
    }

    Object at(Object... path) {
      return body.at(path);
    }

    String text(Object... path) {
      return body.text(path);
    }

    int number(Object... path) {
      return body.number(path);
    }

    List<?> list(Object... path) {
      return body.list(path);
    }
  }

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI server;

  Visitor(URI server) {
    this.server = server;
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  Answer post(String path, Object body) {
    return postRaw(path, "application/json", Json.write(body));
  }

  Answer postForm(String path, String name, String value) {
    return postRaw(
        path,
        "application/x-www-form-urlencoded",
        name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  Answer postRaw(String path, String contentType, String body) {
    return send(
        request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  /** An empty request that a page from elsewhere has the browser send. */
  Answer postFrom(String origin, String path) {
    return send(
        request(path)
            .header("Origin", origin)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}")));
  }

  Answer put(String path, String contentType, BodyPublisher body) {
    return send(request(path).header("Content-Type", contentType).PUT(body));
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    HttpRequest.Builder request = request(path).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Opens a socket with this visitor's cookies; a refused handshake completes exceptionally. */
  WebSocket socket(String path, WebSocket.Listener listener) {
    URI uri = URI.create(server.toString().replaceFirst("^http", "ws") + path);
    return client.newWebSocketBuilder().buildAsync(uri, listener).join();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), Json.read(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
