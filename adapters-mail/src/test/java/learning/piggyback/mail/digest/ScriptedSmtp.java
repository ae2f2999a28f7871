package learning.piggyback.mail.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that takes everything but at one step, where it says what it was told to. */
final class ScriptedSmtp implements AutoCloseable {

  private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final String step;
  private final String answer;
  private final boolean protecting;

  /**
   * @param step a command, or a dot for the end of a mail
   * @param answer nothing: the connection is closed instead
   */
  ScriptedSmtp(String step, String answer, boolean protecting) throws IOException {
    this.step = step;
    this.answer = answer;
    this.protecting = protecting;
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return listening.getLocalPort();
  }

  List<String> heard() {
    return heard;
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        say(socket, "220 here");
        talk(socket);
      } catch (IOException | GeneralSecurityException _) {
        // a client that went away, or the end of the test
      }
    }
  }

  private void talk(Socket socket) throws IOException, GeneralSecurityException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      heard.add(line);
      String command = line.split(" ", 2)[0];
      if (command.equals(step)) {
        if (answer.isEmpty()) {
          return;
        }
        say(socket, answer);
      } else if (command.equals("STARTTLS")) {
        say(socket, "220 go on");
        talk(protectedOver(socket));
        return;
      } else {
        reply(socket, lines, command);
      }
    }
  }

  private void reply(Socket socket, BufferedReader lines, String command) throws IOException {
    switch (command) {
      case "EHLO" -> say(socket, protecting ? "250-here\r\n250 STARTTLS" : "250 here");
      case "DATA" -> {
        say(socket, "354 go on");
        String line = lines.readLine();
        while (line != null && !line.equals(".")) {
          line = lines.readLine();
        }
        if (!step.equals(".")) {
          say(socket, "250 taken");
        } else if (answer.isEmpty()) {
          socket.close();
        } else {
          say(socket, answer);
        }
      }
      case "QUIT" -> say(socket, "221 bye");
      default -> say(socket, "250 fine");
    }
  }

  private static void say(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
    socket.getOutputStream().flush();
  }

  private Socket protectedOver(Socket socket) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream store =
        Objects.requireNonNull(ScriptedSmtp.class.getResourceAsStream("/greenmail.p12"))) {
      keys.load(store, "changeit".toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    SSLSocket over =
        (SSLSocket)
            context
                .getSocketFactory()
                .createSocket(socket, socket.getInetAddress().getHostAddress(), 0, true);
    over.setUseClientMode(false);
    over.startHandshake();
    heard.add("TLS");
    return over;
  }
}
