package learning.piggyback.application.account.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.account.CodeVault;
import learning.piggyback.application.account.login.DeviceMarks.Mark;
import learning.piggyback.application.account.login.LogIn.Client;
import learning.piggyback.application.account.login.LogIn.Proof;
import learning.piggyback.domain.account.AccessCode;
import learning.piggyback.domain.account.Caller;

/**
 * Slows down guessing: only so many failures in a quarter of an hour, counted for who tries (a
 * browser that has logged in before by itself, all others by their network address) and for what is
 * tried, wherever from. A browser that has logged in before is not held up by what strangers do.
 */
public final class LoginThrottle {

  static final Duration WINDOW = Duration.ofMinutes(15);

  /** Of one client, where the account is named. */
  static final int NAMED_LIMIT = 5;

  /** Of one client, by code. */
  static final int CODE_LIMIT = 30;

  /** Against one named account from anywhere; and with one and the same code. */
  static final int TARGET_LIMIT = 50;

  /**
   * With codes from all the browsers that an account has logged in from: logging in again and again
   * must not give new tries without end.
   */
  static final int ACCOUNT_LIMIT = 300;

  /**
   * One of the counts that a try is subject to.
   *
   * @param forgiven whether a success makes earlier failures count no more
   */
  private record Count(String key, int limit, boolean forgiven) {}

  /** A try that counts as failed until it succeeds. */
  record Begun(List<Count> counts, List<Long> numbers) {}

  /**
   * @param key of the count that is full
   */
  record Held(String key, Duration retryAfter) {}

  private final LoginFailures failures;
  private final DeviceMarks marks;
  private final CodeVault vault;
  private final Clock clock;

  public LoginThrottle(LoginFailures failures, DeviceMarks marks, CodeVault vault, Clock clock) {
    this.failures = failures;
    this.marks = marks;
    this.vault = vault;
    this.clock = clock;
  }

  /** How long the client has to wait; empty when it may try. */
  Optional<Held> heldUp(Proof proof, Client client) {
    return countsOf(proof, client).stream().flatMap(count -> fullness(count).stream()).findFirst();
  }

  /** Counts the try as failed; empty, and nothing counted, when there are too many. */
  Optional<Begun> begin(Proof proof, Client client) {
    Instant now = clock.instant();
    List<Count> counts = countsOf(proof, client);
    List<Long> numbers = new ArrayList<>();
    for (Count count : counts) {
      OptionalLong number = failures.count(count.key(), now, now.minus(WINDOW), count.limit());
      if (number.isEmpty()) {
        numbers.forEach(failures::takeBack);
        return Optional.empty();
      }
      numbers.add(number.getAsLong());
    }
    return Optional.of(new Begun(counts, numbers));
  }

  /**
   * The try was right, so it counts no more. A right password forgives the wrong ones before it; a
   * right code does not, or guessing would be free.
   */
  void succeeded(Begun begun) {
    begun.numbers().forEach(failures::takeBack);
    begun.counts().stream().filter(Count::forgiven).forEach(count -> failures.clear(count.key()));
  }

  /** True once in a window for each key: what happens a thousand times a second is noted once. */
  boolean firstOf(String key) {
    Instant now = clock.instant();
    return failures.count("noted|" + key, now, now.minus(WINDOW), 1).isPresent();
  }

  private Optional<Held> fullness(Count count) {
    Instant now = clock.instant();
    return failures
        .newest(count.limit(), count.key(), now.minus(WINDOW))
        .map(at -> new Held(count.key(), Duration.between(now, at.plus(WINDOW)).plusSeconds(1)));
  }

  private List<Count> countsOf(Proof proof, Client client) {
    Optional<Mark> mark = marks.read(client.deviceMark());
    return switch (proof) {
      case Proof.AdminPassword _, Proof.ExpertPassword _ ->
          ofAccount(CheckProof.named(proof).map(Caller::key).orElse("nobody"), mark, client);
      case Proof.AdultCode(String code) -> ofCode(code, mark, client);
      case Proof.FamilyCode(String code) -> ofCode(code, mark, client);
    };
  }

  private List<Count> ofAccount(String account, Optional<Mark> mark, Client client) {
    String pseudonym = marks.pseudonym(account);
    return mark.filter(known -> known.account().equals(pseudonym))
        .map(known ->
            List.of(
                new Count(account + "|device|" + known.device(), NAMED_LIMIT, true),
                new Count(account + "|devices", TARGET_LIMIT, false)))
        .orElseGet(() ->
            List.of(
                new Count(account + "|" + client.network(), NAMED_LIMIT, true),
                new Count(account, TARGET_LIMIT, false)));
  }

  private List<Count> ofCode(String code, Optional<Mark> mark, Client client) {
    return mark.map(known ->
            List.of(
                new Count("code|device|" + known.device(), CODE_LIMIT, false),
                new Count("code|devices|" + known.account(), ACCOUNT_LIMIT, false)))
        .orElseGet(() ->
            List.of(
                new Count("code|" + client.network(), CODE_LIMIT, false),
                new Count(
                    "code|same|" + vault.index(AccessCode.typed(code)), TARGET_LIMIT, false)));
  }
}
