package learning.piggyback.application.account.login;

import java.time.Instant;
import java.util.Optional;

/** Failed log-ins, counted under a key that names a client and, where one is named, an account. */
public interface LoginFailures {

  /** How many were recorded at or after the instant. */
  int countSince(String key, Instant since);

  /** The oldest recorded at or after the instant. */
  Optional<Instant> oldestSince(String key, Instant since);

  void record(String key, Instant at);

  void clear(String key);

  void deleteBefore(Instant instant);
}
