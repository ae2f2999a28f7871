package learning.piggyback.domain.video;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where videos may be fetched from. A plain {@code host} stands for https on its default port, for
 * itself and its subdomains; a host of the configured ones may also be asked over http (port 80),
 * and {@code host:port} on that very port.
 *
 * @param standard hosts that come with the product, https only
 * @param configured {@code host} or {@code host:port} that the operator added
 */
public record AllowedHosts(Set<String> standard, Set<String> configured) {

  public static final Set<String> YOUTUBE =
      Set.of("youtube.com", "youtu.be", "youtube-nocookie.com");

  private static final int MAX_URL = 2_000;

  public AllowedHosts {
    standard = Set.copyOf(standard);
    configured = Set.copyOf(configured);
  }

  /** The URL, parsed, when it may be fetched; empty when it is none or its host is not allowed. */
  public Optional<URI> accept(String url) {
    String text = url.strip();
    if (text.isEmpty() || text.length() > MAX_URL) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(text);
      return allows(uri) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether the operator named this very host, so that even a private address is meant. */
  public boolean isConfigured(URI uri) {
    String host = hostOf(uri);
    return configured.contains(host) || configured.contains(host + ":" + portOf(uri));
  }

  private boolean allows(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String host = hostOf(uri);
    boolean web = scheme.equals("https") || scheme.equals("http");
    if (!web || host.isEmpty() || uri.getUserInfo() != null) {
      return false;
    }
    if (configured.contains(host + ":" + portOf(uri))) {
      return true;
    }
    boolean defaultPort = portOf(uri) == (scheme.equals("https") ? 443 : 80);
    return defaultPort
        && (matches(configured, host) || (scheme.equals("https") && matches(standard, host)));
  }

  private static boolean matches(Set<String> names, String host) {
    return names.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name));
  }

  private static String hostOf(URI uri) {
    return uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
  }

  private static int portOf(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "http".equalsIgnoreCase(uri.getScheme()) ? 80 : 443;
  }
}
