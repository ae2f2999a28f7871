package learning.piggyback.bootstrap;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An admin's socket on a generation run. */
final class GenerationSocket implements WebSocket.Listener {

  private final BlockingQueue<Json> messages = new LinkedBlockingQueue<>();
  private final StringBuilder partial = new StringBuilder();
  private final WebSocket socket;

  private GenerationSocket(Visitor admin, String video) {
    this.socket = admin.socket("/ws/questions/" + video, this);
  }

  /** Opens a socket and sends its first message. */
  static GenerationSocket open(Visitor admin, String video, Object request) {
    GenerationSocket socket = new GenerationSocket(admin, video);
    socket.send(request);
    return socket;
  }

  void send(Object message) {
    socket.sendText(message instanceof String text ? text : Json.write(message), true).join();
  }

  /** The next message. */
  Json next() {
    try {
      Json message = messages.poll(60, TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("no message within a minute");
      }
      return message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All messages up to the first of the type, that one included; an error ends it too. */
  List<Json> until(String type) {
    List<Json> seen = new ArrayList<>();
    while (true) {
      Json message = next();
      seen.add(message);
      if (message.is(type) || message.is("error")) {
        return seen;
      }
    }
  }

  /** Goes away without a word, as a closed tab does. */
  void vanish() {
    socket.abort();
  }

  @Override
  public synchronized @Nullable CompletionStage<?> onText(
      WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      messages.add(Json.read(partial.toString()));
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }
}
