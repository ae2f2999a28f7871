package learning.piggyback.application.account.login;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only a few proofs be checked at the same time on this node, as each costs a slow hash; the
 * others wait in line. Otherwise a stampede of log-ins would take the processor from everyone else.
 */
public final class LoginTurns {

  /** When to come again for one who found the line too long. */
  static final Duration COME_AGAIN = Duration.ofSeconds(5);

  /** A class behind one address logs in at the same time; a thousand are no class. */
  static final int LINE_OF_ONE_CLIENT = 40;

  static final int LINE = 400;

  private final Semaphore turns;
  private final Duration patience;
  private final Map<String, Integer> inLine = new HashMap<>();
  private int all;

  /**
   * @param atOnce how many proofs are checked at the same time, from 1
   * @param patience how long one waits for its turn
   */
  public LoginTurns(int atOnce, Duration patience) {
    this.turns = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /** What the work answers; empty when the line was too long, and nothing was done. */
  <T> Optional<T> take(String client, Supplier<T> work) {
    if (!join(client)) {
      return Optional.empty();
    }
    try {
      if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
      try {
        return Optional.of(work.get());
      } finally {
        turns.release();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      leave(client);
    }
  }

  private synchronized boolean join(String client) {
    if (all >= LINE || inLine.getOrDefault(client, 0) >= LINE_OF_ONE_CLIENT) {
      return false;
    }
    all++;
    inLine.merge(client, 1, Integer::sum);
    return true;
  }

  private synchronized void leave(String client) {
    all--;
    inLine.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
  }
}
