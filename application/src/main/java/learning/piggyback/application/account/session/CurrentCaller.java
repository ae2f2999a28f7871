package learning.piggyback.application.account.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.application.account.session.Sessions.Session;
import learning.piggyback.domain.account.Caller;

/** Who a browser's session belongs to. */
public final class CurrentCaller {

  /**
   * How long sessions live.
   *
   * @param idle without being used
   * @param absolute from log-in
   */
  public record Limits(Duration idle, Duration absolute) {}

  /** Noting each use at once would write with every request. */
  private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

  private final Sessions sessions;
  private final Clock clock;
  private final Limits limits;

  public CurrentCaller(Sessions sessions, Clock clock, Limits limits) {
    this.sessions = sessions;
    this.clock = clock;
    this.limits = limits;
  }

  /** Empty when the token is unknown, forged or expired. */
  public Optional<Caller> of(String token) {
    Instant now = clock.instant();
    String hash = SessionTokens.hash(token);
    Optional<Session> session = alive(hash, now);
    session.filter(s -> isToTouch(s, now)).ifPresent(_ -> sessions.touch(hash, now));
    return session.map(Session::caller);
  }

  /** The same as {@link #of} where it can be told without waiting; empty says nothing. */
  public Optional<Caller> recall(String tokenHash) {
    Instant now = clock.instant();
    return sessions
        .recall(tokenHash)
        .filter(session -> isAlive(session, now) && !isToTouch(session, now))
        .map(Session::caller);
  }

  private static boolean isToTouch(Session session, Instant now) {
    return session.lastSeenAt().plus(TOUCH_EVERY).isBefore(now);
  }

  /** Whether the session has not ended yet; for those who stay connected for long. */
  public boolean isLoggedIn(String tokenHash) {
    return alive(tokenHash, clock.instant()).isPresent();
  }

  private Optional<Session> alive(String hash, Instant now) {
    return sessions.find(hash).filter(session -> isAlive(session, now));
  }

  private boolean isAlive(Session session, Instant now) {
    return session.createdAt().plus(limits.absolute()).isAfter(now)
        && session.lastSeenAt().plus(limits.idle()).isAfter(now);
  }
}
