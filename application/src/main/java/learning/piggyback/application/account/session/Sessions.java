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
  record Session(String tokenHash, Caller caller, Instant createdAt, Instant lastSeenAt) {}

  void add(Session session);

  Optional<Session> find(String tokenHash);

  /** Notes that the session was used; nothing happens when it has ended. */
  void touch(String tokenHash, Instant seenAt);

  void end(String tokenHash);

  void endAllOf(Caller caller);

  /** Removes those created before the first or last seen before the second instant. */
  void deleteExpired(Instant createdBefore, Instant seenBefore);
}
