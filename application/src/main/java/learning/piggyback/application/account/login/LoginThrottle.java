package learning.piggyback.application.account.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Slows down guessing: at most so many failures of one client in a quarter of an hour, fewer when
 * the account is named.
 */
public final class LoginThrottle {

  static final Duration WINDOW = Duration.ofMinutes(15);
  static final int NAMED_LIMIT = 5;
  static final int CODE_LIMIT = 30;

  private final LoginFailures failures;
  private final Clock clock;

  public LoginThrottle(LoginFailures failures, Clock clock) {
    this.failures = failures;
    this.clock = clock;
  }

  /** How long the client has to wait; empty when it may try. */
  Optional<Duration> waitFor(LogIn.Proof proof, String client) {
    Instant now = clock.instant();
    String key = keyOf(proof, client);
    if (failures.countSince(key, now.minus(WINDOW)) < limitOf(proof)) {
      return Optional.empty();
    }
    return failures
        .oldestSince(key, now.minus(WINDOW))
        .map(oldest -> Duration.between(now, oldest.plus(WINDOW)).plusSeconds(1));
  }

  void failed(LogIn.Proof proof, String client) {
    failures.deleteBefore(clock.instant().minus(WINDOW.multipliedBy(2)));
    failures.record(keyOf(proof, client), clock.instant());
  }

  /** A right password forgives the wrong ones; a right code does not, or guessing would be free. */
  void succeeded(LogIn.Proof proof, String client) {
    if (limitOf(proof) == NAMED_LIMIT) {
      failures.clear(keyOf(proof, client));
    }
  }

  private static int limitOf(LogIn.Proof proof) {
    return switch (proof) {
      case LogIn.Proof.AdminPassword _, LogIn.Proof.ExpertPassword _ -> NAMED_LIMIT;
      case LogIn.Proof.AdultCode _, LogIn.Proof.FamilyCode _ -> CODE_LIMIT;
    };
  }

  private static String keyOf(LogIn.Proof proof, String client) {
    return switch (proof) {
      case LogIn.Proof.AdminPassword _ -> "admin|" + client;
      case LogIn.Proof.ExpertPassword(String id, String _) ->
          "expert:" + id.strip().toLowerCase(Locale.ROOT) + "|" + client;
      case LogIn.Proof.AdultCode _, LogIn.Proof.FamilyCode _ -> "code|" + client;
    };
  }
}
