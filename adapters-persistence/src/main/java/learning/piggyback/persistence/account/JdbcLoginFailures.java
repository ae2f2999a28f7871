package learning.piggyback.persistence.account;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.account.login.LoginFailures;
import learning.piggyback.persistence.Sha256;

/** Keys are stored hashed: strangers choose them, of any length, and they name people. */
@Singleton
final class JdbcLoginFailures implements LoginFailures {

  private final LoginFailureRows rows;

  /** One for all threads, which the generators of {@code java.util.random} are not made for. */
  private final SecureRandom random = new SecureRandom();

  JdbcLoginFailures(LoginFailureRows rows) {
    this.rows = rows;
  }

  /**
   * Whoever has written before looking sees all who did so earlier, so that of many at once the
   * limit holds without a lock; those who see too many withdraw.
   */
  @Override
  public OptionalLong count(String key, Instant at, Instant since, int limit) {
    String hash = Sha256.hex(key);
    if (rows.countSince(hash, since) >= limit) {
      return OptionalLong.empty();
    }
    long number = random.nextLong(1L << 32, Long.MAX_VALUE); // far from the numbers given earlier
    rows.insert(new LoginFailureRow(number, hash, at));
    if (rows.countSince(hash, since) > limit) {
      rows.deleteNumber(number);
      return OptionalLong.empty();
    }
    return OptionalLong.of(number);
  }

  @Override
  public void takeBack(long number) {
    rows.deleteNumber(number);
  }

  @Override
  public Optional<Instant> newest(int n, String key, Instant since) {
    return rows.newest(Sha256.hex(key), since, n - 1).map(LoginFailureRow::failedAt);
  }

  @Override
  public void clear(String key) {
    rows.delete(Sha256.hex(key));
  }

  @Override
  public void deleteBefore(Instant instant) {
    rows.deleteBefore(instant);
  }
}
