package learning.piggyback.application.quiz.statement.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.quiz.statement.Outgoing;
import learning.piggyback.application.quiz.statement.RefusedStatements;
import learning.piggyback.application.quiz.statement.StatementOutbox;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;

/** Statements in memory. */
public final class InMemoryStatementOutbox implements StatementOutbox, RefusedStatements {

  private record Kept(Outgoing statement, Optional<Refusal> refusal) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<ChildId, Child> children;
  private final InMemoryTable<UUID, Kept> statements;
  private final InMemoryTable<String, Long> dropped;
  private final int most;

  public InMemoryStatementOutbox(InMemoryDatabase database) {
    this(database, MOST);
  }

  /**
   * @param most how many are kept
   */
  public InMemoryStatementOutbox(InMemoryDatabase database, int most) {
    this.database = database;
    this.children = database.table("children");
    this.statements = database.table("statements");
    this.dropped = database.table("statements_dropped");
    this.most = most;
    children.onRemove(child -> statements.removeIf(kept -> kept.statement().child().equals(child)));
  }

  @Override
  public void add(List<Outgoing> added) {
    database.requireTransaction();
    if (statements.rows().count() >= most) {
      dropped.put("", dropped() + added.size());
      return;
    }
    for (Outgoing statement : added) {
      if (!children.contains(statement.child())) {
        throw DomainProblem.notFound("child_not_found", "There is no such child.");
      }
      if (!statements.add(statement.id(), new Kept(statement, Optional.empty()))) {
        throw new IllegalStateException("A statement of that id is there");
      }
    }
  }

  @Override
  public List<Outgoing> oldest(int limit) {
    return waiting().limit(limit).toList();
  }

  @Override
  public void remove(List<UUID> ids) {
    ids.forEach(statements::remove);
  }

  @Override
  public void refuse(UUID id, String reason, Instant at) {
    database.atomically(() ->
        statements
            .find(id)
            .map(Kept::statement)
            .ifPresent(one ->
                statements.put(
                    id, new Kept(one, Optional.of(new Refusal(id, one.writtenAt(), at, reason))))));
  }

  @Override
  public List<Outgoing> of(ChildId child) {
    return statements
        .rows()
        .map(Kept::statement)
        .filter(statement -> statement.child().equals(child))
        .toList();
  }

  @Override
  public Counts counts() {
    return database.atomically(() ->
        new Counts(
            (int) waiting().count(),
            (int) refusals().count(),
            dropped(),
            waiting().map(Outgoing::writtenAt).min(Comparator.naturalOrder())));
  }

  @Override
  public void forgetDropped() {
    dropped.remove("");
  }

  @Override
  public List<Refusal> newest(int limit) {
    return refusals()
        .sorted(Comparator.comparing(Refusal::refusedAt).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public int readmit() {
    return database.atomically(() -> {
      List<Kept> all = statements.rows().filter(kept -> kept.refusal().isPresent()).toList();
      all.forEach(kept ->
          statements.put(kept.statement().id(), new Kept(kept.statement(), Optional.empty())));
      return all.size();
    });
  }

  @Override
  public int forget(Instant before) {
    return database.atomically(() -> {
      List<UUID> old =
          refusals().filter(one -> one.refusedAt().isBefore(before)).map(Refusal::id).toList();
      remove(old);
      return old.size();
    });
  }

  private Stream<Outgoing> waiting() {
    return statements.rows().filter(kept -> kept.refusal().isEmpty()).map(Kept::statement);
  }

  private Stream<Refusal> refusals() {
    return statements.rows().flatMap(kept -> kept.refusal().stream());
  }

  private long dropped() {
    return dropped.find("").orElse(0L);
  }
}
