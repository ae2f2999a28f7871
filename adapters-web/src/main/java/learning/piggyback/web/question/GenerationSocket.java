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
import java.util.concurrent.ExecutorService;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
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
  private static final String RUN = "run";

  /** Whether a first message came; of the later ones only a cancel counts. */
  private static final String BEGUN = "begun";

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
    boolean first = !session.contains(BEGUN);
    session.put(BEGUN, true);
    executor.execute(() -> handle(video_id, message, first, session));
  }

  @OnError
  void failed(Throwable thrown, WebSocketSession session) {
    LOG.debug("Socket {} failed", session.getId(), thrown);
  }

  private void handle(String videoId, String message, boolean first, WebSocketSession session) {
    try {
      login.requireLoggedIn(session);
      GenerationStart start = json.readValue(message, Argument.of(GenerationStart.class));
      if (start == null) {
        refuse(session, "invalid_input", "The first message is an object.");
      } else if (start.isCancel() && first) {
        refuse(session, "no_run", "There is nothing to cancel yet.");
      } else if (start.isCancel()) {
        session.get(RUN, JobId.class).ifPresent(runs::cancel);
      } else if (first) {
        tell(new VideoId(videoId), start, session);
        session.close(CloseReason.NORMAL);
      }
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

  private void tell(VideoId video, GenerationStart start, WebSocketSession session)
      throws InterruptedException {
    Job run = runs.of(video, start);
    session.put(RUN, run.id());
    stream.tell(run, message -> send(session, message), () -> login.requireLoggedIn(session));
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
