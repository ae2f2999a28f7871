package learning.piggyback.application.account.session;

import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;
import learning.piggyback.domain.account.Caller;

/** Opens a session for a caller who was proven. */
public final class OpenSession {

  private final Sessions sessions;
  private final Clock clock;
  private final RandomGenerator random;

  /**
   * @param random fit for secrets
   */
  public OpenSession(Sessions sessions, Clock clock, RandomGenerator random) {
    this.sessions = sessions;
    this.clock = clock;
    this.random = random;
  }

  /** The new session's secret, for the browser alone. */
  public String open(Caller caller) {
    String token = SessionTokens.random(random);
    Instant now = clock.instant();
    sessions.add(new Sessions.Session(SessionTokens.hash(token), caller, now, now));
    return token;
  }
}
