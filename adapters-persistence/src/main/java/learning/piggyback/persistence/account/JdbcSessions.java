package learning.piggyback.persistence.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.application.account.session.Sessions;
import learning.piggyback.domain.account.Caller;

@Singleton
final class JdbcSessions implements Sessions {

  private final SessionRows rows;

  JdbcSessions(SessionRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Session session) {
    rows.insert(SessionRow.from(session));
  }

  @Override
  public Optional<Session> find(String tokenHash) {
    return rows.find(tokenHash).map(SessionRow::toDomain);
  }

  @Override
  public void touch(String tokenHash, Instant seenAt) {
    rows.touch(tokenHash, seenAt);
  }

  @Override
  public void end(String tokenHash) {
    rows.delete(tokenHash);
  }

  @Override
  public void endAllOf(Caller caller) {
    CallerKey key = CallerKey.of(caller);
    rows.deleteOf(key.role(), key.id());
  }

  @Override
  public void deleteExpired(Instant createdBefore, Instant seenBefore) {
    rows.deleteBefore(createdBefore, seenBefore);
  }
}
