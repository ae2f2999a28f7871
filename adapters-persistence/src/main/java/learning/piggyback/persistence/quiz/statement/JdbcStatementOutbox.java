package learning.piggyback.persistence.quiz.statement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import learning.piggyback.application.quiz.statement.Outgoing;
import learning.piggyback.application.quiz.statement.StatementOutbox;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Violations;

@Singleton
final class JdbcStatementOutbox implements StatementOutbox {

  /** As wide as its column. */
  private static final int LONGEST_REASON = 500;

  private final StatementRows rows;
  private final StatementCountsRows counts;
  private final DeliveryRows delivery;
  private final JdbcTransactions transactions;
  private final int most;

  JdbcStatementOutbox(
      StatementRows rows,
      StatementCountsRows counts,
      DeliveryRows delivery,
      JdbcTransactions transactions,
      RecordStoreConfiguration configuration) {
    this.rows = rows;
    this.counts = counts;
    this.delivery = delivery;
    this.transactions = transactions;
    this.most = configuration.outboxSize();
  }

  @Override
  public void add(List<Outgoing> statements) {
    transactions.require();
    if (rows.span() >= most && rows.count() >= most) {
      delivery.drop(statements.size());
      return;
    }
    Violations.run(() -> rows.insertAll(statements.stream().map(StatementRow::from).toList()));
  }

  @Override
  public List<Outgoing> oldest(int most) {
    return rows.oldest(most).stream().map(StatementRow::toDomain).toList();
  }

  @Override
  public void remove(List<UUID> ids) {
    if (!ids.isEmpty()) {
      rows.delete(ids);
    }
  }

  @Override
  public void refuse(UUID id, String reason, Instant at) {
    rows.refuse(id, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)), at);
  }

  @Override
  public List<Outgoing> of(ChildId child) {
    return rows.ofChild(child.value()).stream().map(StatementRow::toDomain).toList();
  }

  @Override
  public Counts counts() {
    return counts.counts().toCounts();
  }

  @Override
  public void forgetDropped() {
    delivery.forgetDropped();
  }
}
