package learning.piggyback.persistence.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.application.account.login.LoginFailures;
import learning.piggyback.persistence.Sha256;

/** Keys are stored hashed: strangers choose them, of any length, and they name people. */
@Singleton
final class JdbcLoginFailures implements LoginFailures {

  private final LoginFailureRows rows;

  JdbcLoginFailures(LoginFailureRows rows) {
    this.rows = rows;
  }

  @Override
  public int countSince(String key, Instant since) {
    return rows.countSince(Sha256.hex(key), since);
  }

  @Override
  public Optional<Instant> oldestSince(String key, Instant since) {
    return rows.oldestSince(Sha256.hex(key), since).map(LoginFailureRow::failedAt);
  }

  @Override
  public void record(String key, Instant at) {
    rows.insert(new LoginFailureRow(Sha256.hex(key), at));
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
