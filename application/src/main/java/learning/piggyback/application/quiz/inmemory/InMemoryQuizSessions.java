package learning.piggyback.application.quiz.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.quiz.QuizSessions;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.session.ChildSession;

/** Sessions in memory. */
public final class InMemoryQuizSessions implements QuizSessions {

  private record Key(ChildId child, String id) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<ChildId, Child> children;
  private final InMemoryTable<Key, ChildSession> sessions;

  public InMemoryQuizSessions(InMemoryDatabase database) {
    this.database = database;
    this.children = database.table("children");
    this.sessions = database.table("quiz_sessions");
    children.onRemove(child -> sessions.removeIf(session -> session.child().equals(child)));
  }

  @Override
  public Optional<ChildSession> find(ChildId child, String id) {
    return sessions.find(new Key(child, id));
  }

  @Override
  public List<String> names(ChildId child) {
    return sessions
        .rows()
        .filter(session -> session.child().equals(child))
        .sorted(Comparator.comparing(ChildSession::begunAt).thenComparing(ChildSession::id))
        .map(ChildSession::id)
        .toList();
  }

  @Override
  public Optional<ChildSession> lock(ChildId child, String id) {
    return find(child, id);
  }

  @Override
  public boolean add(ChildSession session) {
    return database.atomically(() -> {
      if (!children.contains(session.child())) {
        throw DomainProblem.notFound("child_not_found", "There is no such child.");
      }
      return sessions.add(new Key(session.child(), session.id()), session);
    });
  }

  @Override
  public List<ChildSession> idle(Instant since, int most) {
    return sessions
        .rows()
        .filter(session -> session.isIdle(since))
        .sorted(Comparator.comparing(ChildSession::heardAt))
        .limit(most)
        .toList();
  }

  @Override
  public void save(ChildSession session) {
    sessions.put(new Key(session.child(), session.id()), session);
  }
}
