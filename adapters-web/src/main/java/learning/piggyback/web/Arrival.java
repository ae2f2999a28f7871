package learning.piggyback.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.util.Optional;

/**
 * How a request came from its sender.
 *
 * @param address of the sender, as a literal without a zone
 * @param secure whether over TLS
 * @param host what the sender called us, with its port; empty when it did not say
 */
public record Arrival(String address, boolean secure, Optional<String> host) {

  private static final String ATTRIBUTE = "piggyback.arrival";

  public static Arrival of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Arrival.class).orElseGet(() -> direct(request));
  }

  /** The same as {@link #secure} of the whole, for every answer. */
  static boolean isSecure(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, Arrival.class)
        .map(Arrival::secure)
        .orElseGet(request::isSecure);
  }

  void rememberFor(HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** As the connection itself tells. */
  static Arrival direct(HttpRequest<?> request) {
    return new Arrival(
        literal(peer(request)),
        request.isSecure(),
        Optional.ofNullable(request.getHeaders().get(HttpHeaders.HOST)));
  }

  static InetAddress peer(HttpRequest<?> request) {
    return request.getRemoteAddress().getAddress();
  }

  static String literal(InetAddress address) {
    String text = address.getHostAddress();
    int zone = text.indexOf('%');
    return zone < 0 ? text : text.substring(0, zone);
  }
}
