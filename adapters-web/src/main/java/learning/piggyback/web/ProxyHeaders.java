package learning.piggyback.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads where a request came from out of what proxies say of it. Anybody can send these headers, so
 * they count only when the connection comes from a trusted proxy, and of a list of senders the last
 * that is no trusted proxy: what stands before it was not written by one.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ProxyHeaders {

  private static final Pattern PORT = Pattern.compile("(?:\\[(.+)]|([0-9.]+))(?::[0-9]+)?");

  private final List<AddressRange> trusted;

  ProxyHeaders(ProxyConfiguration configuration) {
    this.trusted = configuration.ranges();
  }

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @RequestFilter
  void read(HttpRequest<?> request) {
    if (!trusted.isEmpty() && ProxyConfiguration.holds(trusted, Arrival.peer(request))) {
      arrival(request).rememberFor(request);
    }
  }

  private Arrival arrival(HttpRequest<?> request) {
    HttpHeaders headers = request.getHeaders();
    List<String> senders = values(headers, "X-Forwarded-For");
    List<String> schemes = values(headers, "X-Forwarded-Proto");
    List<String> hosts = values(headers, "X-Forwarded-Host");
    List<String> standard = values(headers, "Forwarded");
    Arrival direct = Arrival.direct(request);
    return new Arrival(
        sender(senders.isEmpty() ? parameters(standard, "for") : senders, Arrival.peer(request)),
        last(schemes.isEmpty() ? parameters(standard, "proto") : schemes)
            .map("https"::equalsIgnoreCase)
            .orElse(direct.secure()),
        last(hosts.isEmpty() ? parameters(standard, "host") : hosts).or(direct::host));
  }

  /** The last in the list that is no trusted proxy; garbage ends the search where it stands. */
  private String sender(List<String> senders, InetAddress peer) {
    InetAddress found = peer;
    for (String text : senders.reversed()) {
      Optional<InetAddress> address = address(text);
      if (address.isEmpty()) {
        break;
      }
      found = address.get();
      if (!ProxyConfiguration.holds(trusted, found)) {
        break;
      }
    }
    return Arrival.literal(found);
  }

  /** Some proxies add the port; IPv6 then stands in brackets. */
  private static Optional<InetAddress> address(String text) {
    Matcher withPort = PORT.matcher(text);
    if (!withPort.matches()) {
      return AddressRange.address(text);
    }
    return AddressRange.address(withPort.group(1) == null ? withPort.group(2) : withPort.group(1));
  }

  private static Optional<String> last(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }

  private static List<String> values(HttpHeaders headers, String name) {
    return headers.getAll(name).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The values of one parameter of the elements of RFC 7239's header, unquoted. */
  private static List<String> parameters(List<String> elements, String name) {
    return elements.stream()
        .flatMap(element -> Arrays.stream(element.split(";", -1)))
        .map(String::strip)
        .filter(pair -> pair.toLowerCase(Locale.ROOT).startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1).replace("\"", "").strip())
        .toList();
  }
}
