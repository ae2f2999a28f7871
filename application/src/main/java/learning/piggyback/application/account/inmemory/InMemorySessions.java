package learning.piggyback.application.account.inmemory;

import java.time.Instant;
import java.util.Optional;
import learning.piggyback.application.account.session.Sessions;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.domain.account.Caller;

/** Sessions in memory. */
public final class InMemorySessions implements Sessions {

  private final InMemoryDatabase database;
  private final InMemoryTable<String, Session> sessions;

  public InMemorySessions(InMemoryDatabase database) {
    this.database = database;
    this.sessions = database.table("sessions");
  }

  @Override
  public void add(Session session) {
    if (!sessions.add(session.tokenHash(), session)) {
      throw new IllegalStateException("Two sessions with one token");
    }
  }

  @Override
  public Optional<Session> find(String tokenHash) {
    return sessions.find(tokenHash);
  }

  @Override
  public void touch(String tokenHash, Instant seenAt) {
    database.atomically(
        () -> find(tokenHash).ifPresent(session -> sessions.put(tokenHash, session.seen(seenAt))));
  }

  @Override
  public void end(String tokenHash) {
    sessions.remove(tokenHash);
  }

  @Override
  public void endAllOf(Caller caller) {
    sessions.removeIf(session -> session.caller().equals(caller));
  }

  @Override
  public void deleteExpired(Instant createdBefore, Instant seenBefore) {
    sessions.removeIf(session ->
        session.createdAt().isBefore(createdBefore) || session.lastSeenAt().isBefore(seenBefore));
  }
}
