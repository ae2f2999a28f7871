package learning.piggyback.media.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import learning.piggyback.domain.video.AllowedHosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GuardedProxyTest {

  private HttpServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body =
              (exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("X-Mark"))
                  .getBytes(UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  @Test
  void namedHostShouldBeReachedWithPathAndHeaders() throws Exception {
    try (GuardedProxy proxy = proxy(Set.of(host()))) {
      HttpResponse<String> response = get(proxy, "http://" + host() + "/a%20b?c=d");

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).isEqualTo("/a%20b?c=d mark");
      assertThat(proxy.refused()).isEmpty();
    }
  }

  @Test
  void otherPrivateHostsShouldBeRefusedAndNoted() throws Exception {
    try (GuardedProxy proxy = proxy(Set.of())) {
      HttpResponse<String> response = get(proxy, "http://" + host() + "/x");

      assertThat(response.statusCode()).isEqualTo(403);
      assertThat(proxy.refused()).containsExactly("127.0.0.1");
    }
  }

  @Test
  void tunnelShouldBeGuardedAsWell() throws IOException {
    try (GuardedProxy open = proxy(Set.of(host()));
        GuardedProxy shut = proxy(Set.of())) {
      String connect = "CONNECT " + host() + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";

      assertThat(exchange(open, connect + "GET /t HTTP/1.0\r\nX-Mark: m\r\n\r\n"))
          .startsWith("HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 200")
          .endsWith("/t m");
      assertThat(exchange(shut, connect)).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void rubbishShouldBeRefused() throws IOException {
    try (GuardedProxy proxy = proxy(Set.of(host()))) {
      assertThat(exchange(proxy, "GET / HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 400");
      assertThat(exchange(proxy, "GET file:///etc/passwd HTTP/1.1\r\n\r\n"))
          .startsWith("HTTP/1.1 400");
      assertThat(exchange(proxy, "hello\r\n\r\n")).startsWith("HTTP/1.1 400");
      assertThat(exchange(proxy, "CONNECT nowhere.invalid:443 HTTP/1.1\r\n\r\n"))
          .startsWith("HTTP/1.1 502");
    }
  }

  private String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private static GuardedProxy proxy(Set<String> configured) {
    return new GuardedProxy(new AddressPolicy(new AllowedHosts(AllowedHosts.YOUTUBE, configured)));
  }

  private static HttpResponse<String> get(GuardedProxy proxy, String url) throws Exception {
    URI address = URI.create(proxy.url());
    try (HttpClient client =
        HttpClient.newBuilder()
            .proxy(ProxySelector.of(new InetSocketAddress(address.getHost(), address.getPort())))
            .build()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).header("X-Mark", "mark").build();
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static String exchange(GuardedProxy proxy, String request) throws IOException {
    URI address = URI.create(proxy.url());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
