package learning.piggyback.media.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A web proxy on the loopback address, for one download: every connection of the download tool,
 * redirects and pieces of a stream included, goes through it, and it connects only to addresses
 * that {@link AddressPolicy} has just allowed. So a name that changes its address after it was
 * checked gains nothing.
 */
public final class GuardedProxy implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(GuardedProxy.class);

  private static final int MAX_HEAD = 65_536;
  private static final int CONNECT_MILLIS = 15_000;

  /**
   * @param request what goes to the server first; empty for a tunnel
   */
  private record Target(URI uri, Optional<String> request) {}

  private final AddressPolicy policy;
  private final ServerSocket server;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final List<String> refused = new CopyOnWriteArrayList<>();

  public GuardedProxy(AddressPolicy policy) {
    this.policy = policy;
    try {
      this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("guarded-proxy").start(this::accept);
  }

  /** Its address, as tools want it. */
  public String url() {
    return "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
  }

  /** The hosts that were asked for and refused. */
  public List<String> refused() {
    return List.copyOf(refused);
  }

  /** Ends all connections. */
  @Override
  public void close() {
    closeQuietly(server);
    sockets.forEach(GuardedProxy::closeQuietly);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        LOG.trace("the proxy was closed", e);
      }
    }
  }

  private void serve(Socket client) {
    sockets.add(client);
    try (client) {
      Optional<Target> target = targetOf(readHead(client.getInputStream()));
      if (target.isEmpty()) {
        answer(client, "400 Bad Request");
        return;
      }
      relay(client, target.get());
    } catch (UnknownHostException e) {
      LOG.debug("a download asked for an unknown host: {}", e.getMessage());
    } catch (IOException e) {
      LOG.trace("a connection of a download ended", e);
    } finally {
      sockets.remove(client);
    }
  }

  private void relay(Socket client, Target target) throws IOException {
    Socket upstream;
    try {
      List<InetAddress> addresses = policy.reachable(target.uri());
      if (addresses.isEmpty()) {
        refused.add(String.valueOf(target.uri().getHost()));
        answer(client, "403 Forbidden");
        return;
      }
      upstream = connect(addresses, portOf(target.uri()));
    } catch (IOException e) {
      answer(client, "502 Bad Gateway");
      throw e;
    }
    sockets.add(upstream);
    try (upstream) {
      if (server.isClosed()) {
        return;
      }
      if (target.request().isPresent()) {
        upstream.getOutputStream().write(target.request().get().getBytes(ISO_8859_1));
      } else {
        answer(client, "200 Connection established");
      }
      Thread.ofVirtual().start(() -> pump(client, upstream));
      pump(upstream, client);
    } finally {
      sockets.remove(upstream);
    }
  }

  private static Socket connect(List<InetAddress> addresses, int port) throws IOException {
    IOException last = new SocketException("no address");
    for (InetAddress address : addresses) {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
        return socket;
      } catch (IOException e) {
        closeQuietly(socket);
        last = e;
      }
    }
    throw last;
  }

  private static void pump(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
      to.shutdownOutput();
    } catch (IOException e) {
      closeQuietly(from);
      closeQuietly(to);
    }
  }

  /** Up to and with the empty line; what follows stays in the stream. */
  private static String readHead(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream(512);
    int matched = 0;
    while (matched < 4 && head.size() < MAX_HEAD) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.write(next);
      boolean fits = next == (matched % 2 == 0 ? '\r' : '\n');
      matched = fits ? matched + 1 : next == '\r' ? 1 : 0;
    }
    return head.toString(ISO_8859_1);
  }

  private static Optional<Target> targetOf(String head) {
    List<String> lines = head.lines().toList();
    String[] request = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ", -1);
    if (request.length != 3 || !head.endsWith("\r\n\r\n")) {
      return Optional.empty();
    }
    try {
      if (request[0].equals("CONNECT")) {
        return Optional.of(new Target(URI.create("https://" + request[1]), Optional.empty()));
      }
      return plainTarget(request, lines);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A request for a whole URL becomes one for its path, on a connection for it alone. */
  private static Optional<Target> plainTarget(String[] request, List<String> lines) {
    String url = request[1];
    if (!url.toLowerCase(Locale.ROOT).startsWith("http://")) {
      return Optional.empty();
    }
    int start = "http://".length();
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String path =
        url.substring(end).startsWith("/") ? url.substring(end) : "/" + url.substring(end);
    StringBuilder head =
        new StringBuilder(request[0] + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
    lines.stream()
        .skip(1)
        .filter(line -> !line.isEmpty() && !isForProxies(line))
        .forEach(line -> head.append(line).append("\r\n"));
    URI uri = URI.create("http://" + url.substring(start, end));
    return Optional.of(new Target(uri, Optional.of(head.append("\r\n").toString())));
  }

  private static boolean isForProxies(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.startsWith("connection:") || lower.startsWith("proxy-");
  }

  private static int portOf(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "http".equals(uri.getScheme()) ? 80 : 443;
  }

  private static void answer(Socket client, String status) throws IOException {
    String length = status.startsWith("200") ? "" : "Content-Length: 0\r\nConnection: close\r\n";
    client
        .getOutputStream()
        .write(("HTTP/1.1 " + status + "\r\n" + length + "\r\n").getBytes(ISO_8859_1));
  }

  private static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      LOG.trace("already closed", e);
    }
  }
}
