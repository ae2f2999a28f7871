package learning.piggyback.application.account.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import learning.piggyback.domain.account.Caller;

/**
 * Remembers sessions for a second, so that the many requests of a page ask the store once. A
 * session that ends here is forgotten at once, one that ends on another server after that second.
 */
public final class RecentSessions implements Sessions {

  static final Duration BELIEVED = Duration.ofSeconds(1);

  /** A transaction that ends sessions is through by then; before, the store may still show them. */
  static final Duration SETTLED = Duration.ofSeconds(10);

  static final int MOST = 10_000;

  private record Found(Session session, Instant until) {}

  private final Sessions stored;
  private final Clock clock;
  private final Map<String, Found> found = new ConcurrentHashMap<>();
  private volatile Instant settledFrom = Instant.MIN;

  public RecentSessions(Sessions stored, Clock clock) {
    this.stored = stored;
    this.clock = clock;
  }

  @Override
  public Optional<Session> recall(String tokenHash) {
    return Optional.ofNullable(found.get(tokenHash))
        .filter(one -> clock.instant().isBefore(one.until()))
        .map(Found::session);
  }

  @Override
  public Optional<Session> find(String tokenHash) {
    return recall(tokenHash).or(() -> ask(tokenHash));
  }

  private Optional<Session> ask(String tokenHash) {
    Instant now = clock.instant();
    Optional<Session> session = stored.find(tokenHash);
    session.ifPresent(one -> remember(new Found(one, now.plus(BELIEVED)), now));
    return session;
  }

  private void remember(Found one, Instant asked) {
    if (found.size() >= MOST) {
      found.clear();
    }
    found.put(one.session().tokenHash(), one);
    // Looked at behind the put: an end in between has either said so by now or clears later.
    if (asked.isBefore(settledFrom)) {
      found.remove(one.session().tokenHash());
    }
  }

  private void forgetAll() {
    settledFrom = clock.instant().plus(SETTLED);
    found.clear();
  }

  @Override
  public void add(Session session) {
    stored.add(session);
  }

  @Override
  public void touch(String tokenHash, Instant seenAt) {
    stored.touch(tokenHash, seenAt);
    found.computeIfPresent(
        tokenHash, (_, one) -> new Found(one.session().seen(seenAt), one.until()));
  }

  @Override
  public void end(String tokenHash) {
    stored.end(tokenHash);
    forgetAll();
  }

  @Override
  public void endAllOf(Caller caller) {
    stored.endAllOf(caller);
    forgetAll();
  }

  @Override
  public void deleteExpired(Instant createdBefore, Instant seenBefore) {
    stored.deleteExpired(createdBefore, seenBefore);
    forgetAll();
  }
}
