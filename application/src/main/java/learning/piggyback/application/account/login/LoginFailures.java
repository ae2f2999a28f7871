package learning.piggyback.application.account.login;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Failed log-ins, counted under keys and shared by all nodes. */
public interface LoginFailures {

  /**
   * Counts a try as failed before it is known whether it is, unless as many as the limit count
   * already since the instant. Of tries at the same time never more than the limit are counted;
   * there may be fewer. Not to be called within a transaction, which others could not see.
   *
   * @param limit from 1
   * @return the number by which to take it back; empty when it was not counted
   */
  OptionalLong count(String key, Instant at, Instant since, int limit);

  /** Counts the try no more; nothing happens when it does not count. */
  void takeBack(long number);

  /**
   * When the newest but {@code n - 1} was counted, at or after the instant; empty when there are
   * fewer than n.
   *
   * @param n from 1
   */
  Optional<Instant> newest(int n, String key, Instant since);

  void clear(String key);

  void deleteBefore(Instant instant);
}
