package learning.piggyback.web.question;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.ServerWebSocket;
import io.micronaut.websocket.exceptions.WebSocketSessionException;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.account.login.SocketSession;
import learning.piggyback.web.question.GenerationMessage.Failed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins to have questions written, or joins a run, and tells what it produces. A client that goes
 * away does not stop the run.
 */
@Secured("admin")
@ServerWebSocket("/ws/questions/{video_id}")
class GenerationSocket {

  private static final Logger LOG = LoggerFactory.getLogger(GenerationSocket.class);

  /** Since the first message; of the later ones only a cancel counts. */
  private static final String WATCHED = "watched";

  private final GenerationRuns runs;
  private final GenerationStream stream;
  private final JsonMapper json;
  private final SocketSession login;
  private final ExecutorService executor;

  GenerationSocket(
      GenerationRuns runs,
      GenerationStream stream,
      JsonMapper json,
      SocketSession login,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.runs = runs;
    this.stream = stream;
    this.json = json;
    this.login = login;
    this.executor = executor;
  }

  @OnMessage
  void receive(String video_id, String message, WebSocketSession session) {
    Optional<WatchedRun> watched = session.get(WATCHED, WatchedRun.class);
    if (watched.isEmpty()) {
      WatchedRun begun = new WatchedRun(runs::cancel);
      session.put(WATCHED, begun);
      executor.execute(() -> handle(session, () -> first(video_id, message, begun, session)));
    } else {
      executor.execute(() -> handle(session, () -> later(message, watched.get(), session)));
    }
  }

  @OnError
  void failed(Throwable thrown, WebSocketSession session) {
    LOG.debug("Socket {} failed", session.getId(), thrown);
  }

  @FunctionalInterface
  private interface Answer {
    void give() throws IOException, InterruptedException;
  }

  private void handle(WebSocketSession session, Answer answer) {
    try {
      login.requireLoggedIn(session);
      answer.give();
    } catch (DomainProblem problem) {
      refuse(session, problem.code(), problem.getMessage());
    } catch (SerdeException e) {
      refuse(session, "invalid_input", "The first message has a field of the wrong type.");
    } catch (IOException e) {
      refuse(session, "malformed_json", "The message is not valid JSON.");
    } catch (WebSocketSessionException e) {
      LOG.debug("The client of socket {} is gone", session.getId(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("Socket {} failed", session.getId(), e);
      refuse(session, "internal_error", "Something went wrong on our side.");
    }
  }

  private void first(String video, String message, WatchedRun watched, WebSocketSession session)
      throws IOException, InterruptedException {
    GenerationStart start = json.readValue(message, Argument.of(GenerationStart.class));
    if (start == null) {
      refuse(session, "invalid_input", "The first message is an object.");
    } else if (start.isCancel()) {
      refuse(session, "no_run", "There is nothing to cancel yet.");
    } else {
      Job run = runs.of(new VideoId(video), start);
      watched.is(run.id());
      stream.tell(run, news -> send(session, news), () -> login.requireLoggedIn(session));
      session.close(CloseReason.NORMAL);
    }
  }

  /** What cannot be understood does not end what the client listens to. */
  private void later(String message, WatchedRun watched, WebSocketSession session) {
    try {
      GenerationStart start = json.readValue(message, Argument.of(GenerationStart.class));
      if (start != null && start.isCancel()) {
        watched.cancel();
      }
    } catch (IOException e) {
      LOG.debug("Socket {} was sent something else", session.getId(), e);
    }
  }

  private void refuse(WebSocketSession session, String code, String message) {
    try {
      send(session, new Failed(code, message));
      session.close(CloseReason.NORMAL);
    } catch (WebSocketSessionException e) {
      LOG.debug("The client of socket {} is gone", session.getId(), e);
    }
  }

  private void send(WebSocketSession session, GenerationMessage message) {
    if (!session.isOpen()) {
      throw new WebSocketSessionException("closed");
    }
    try {
      session.sendSync(json.writeValueAsString(message));
    } catch (SerdeException e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw new WebSocketSessionException("closed while it was written to", e);
    }
  }
}
