package learning.piggyback.persistence.privacy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.privacy.ChildRecords;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.account.LockedChildRows;

/** Every table that holds a child's data refers to the child, and goes with it. */
@Singleton
final class JdbcChildRecords implements ChildRecords {

  private final ChildTraceRows rows;
  private final LockedChildRows children;
  private final JdbcTransactions transactions;

  JdbcChildRecords(ChildTraceRows rows, LockedChildRows children, JdbcTransactions transactions) {
    this.rows = rows;
    this.children = children;
    this.transactions = transactions;
  }

  @Override
  public List<String> sessions(ChildId child) {
    return rows.sessions(child.value());
  }

  @Override
  public Optional<Removed> remove(ChildId child) {
    return transactions.join(() -> children.find(child.value()).map(this::removed));
  }

  private Removed removed(String child) {
    Removed removed = new Removed(rows.countAttempts(child), rows.countReplies(child));
    rows.delete(child);
    return removed;
  }
}
