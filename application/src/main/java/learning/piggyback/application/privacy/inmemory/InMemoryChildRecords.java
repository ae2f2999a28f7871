package learning.piggyback.application.privacy.inmemory;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.privacy.ChildRecords;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;

/** What is kept about children, in memory. */
public final class InMemoryChildRecords implements ChildRecords {

  private final InMemoryDatabase database;
  private final Children children;
  private final Attempts attempts;

  public InMemoryChildRecords(InMemoryDatabase database, Children children, Attempts attempts) {
    this.database = database;
    this.children = children;
    this.attempts = attempts;
  }

  @Override
  public List<String> sessions(ChildId child) {
    return attempts.of(child).stream().map(Attempt::session).toList();
  }

  @Override
  public Optional<Removed> remove(ChildId child) {
    return database.atomically(() -> {
      List<Attempt> gone = attempts.of(child);
      int replies = gone.stream().mapToInt(attempt -> attempt.replies().size()).sum();
      Optional<Removed> removed = children.find(child).map(_ -> new Removed(gone.size(), replies));
      children.delete(child);
      return removed;
    });
  }
}
