package learning.piggyback.application.account.session;

import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.account.Caller;

/** Who is logged in. Only hashes of session tokens are kept. */
public interface Sessions {

  /**
   * A log-in.
   *
   * @param tokenHash SHA-256 of the token that the browser holds, in lower-case hex
   */
  record Session(String tokenHash, Caller caller, Instant createdAt, Instant lastSeenAt) {

    /** The same, last seen then. */
    public Session seen(Instant at) {
      return new Session(tokenHash, caller, createdAt, at);
    }
  }

  void add(Session session);

  Optional<Session> find(String tokenHash);

  /** A session that is known without waiting for a store; empty says nothing. */
  default Optional<Session> recall(String tokenHash) {
    return Optional.empty();
  }

  /** Notes that the session was used; nothing happens when it has ended. */
  void touch(String tokenHash, Instant seenAt);

  void end(String tokenHash);

  void endAllOf(Caller caller);

  /** Removes those created before the first or last seen before the second instant. */
  void deleteExpired(Instant createdBefore, Instant seenBefore);
}
