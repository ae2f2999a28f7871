package learning.piggyback.application.account.login;

import java.time.Clock;
import java.time.Instant;
import learning.piggyback.application.account.session.CurrentCaller;
import learning.piggyback.application.account.session.Sessions;

/** Removes sessions that have expired and failures that no longer count. To be run now and then. */
public final class ForgetStaleLogins {

  private final Sessions sessions;
  private final LoginFailures failures;
  private final Clock clock;
  private final CurrentCaller.Limits limits;

  public ForgetStaleLogins(
      Sessions sessions, LoginFailures failures, Clock clock, CurrentCaller.Limits limits) {
    this.sessions = sessions;
    this.failures = failures;
    this.clock = clock;
    this.limits = limits;
  }

  public void forget() {
    Instant now = clock.instant();
    sessions.deleteExpired(now.minus(limits.absolute()), now.minus(limits.idle()));
    failures.deleteBefore(now.minus(LoginThrottle.WINDOW));
  }
}
