package learning.piggyback.web.account.login;

import io.micronaut.security.authentication.Authentication;
import io.micronaut.websocket.WebSocketSession;
import jakarta.inject.Singleton;
import learning.piggyback.application.account.session.CurrentCaller;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;

/** Whether a socket's sender is still logged in: sockets stay open, sessions end. */
@Singleton
public final class SocketSession {

  private final CurrentCaller currentCaller;

  SocketSession(CurrentCaller currentCaller) {
    this.currentCaller = currentCaller;
  }

  /** Throws {@code NOT_LOGGED_IN} when the session that opened the socket has ended. Blocks. */
  public void requireLoggedIn(WebSocketSession socket) {
    boolean loggedIn =
        socket
            .getUserPrincipal()
            .filter(Authentication.class::isInstance)
            .map(Authentication.class::cast)
            .map(authentication -> authentication.getAttributes().get(SessionFetcher.SESSION))
            .filter(hash -> currentCaller.isLoggedIn((String) hash))
            .isPresent();
    if (!loggedIn) {
      throw new DomainProblem(
          ProblemKind.NOT_LOGGED_IN, "not_logged_in", "You have been logged out.");
    }
  }
}
