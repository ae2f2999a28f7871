package learning.piggyback.persistence.privacy;

import jakarta.inject.Singleton;
import java.util.List;
import learning.piggyback.application.privacy.ErasureLedger;
import learning.piggyback.domain.privacy.Erasure;
import learning.piggyback.persistence.JdbcTransactions;

@Singleton
final class JdbcErasureLedger implements ErasureLedger {

  private final ErasureRows rows;
  private final JdbcTransactions transactions;

  JdbcErasureLedger(ErasureRows rows, JdbcTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public void add(Erasure erasure) {
    transactions.unlessDuplicate(() -> rows.insert(ErasureRow.from(erasure)));
  }

  @Override
  public List<Erasure> all() {
    return rows.all().stream().map(ErasureRow::toDomain).toList();
  }

  @Override
  public List<Erasure> awaitingScrub() {
    return rows.awaitingScrub().stream().map(ErasureRow::toDomain).toList();
  }

  @Override
  public void scrubbed(List<Erasure> erasures) {
    transactions.join(
        () -> erasures.forEach(erasure -> rows.scrubbed(erasure.pseudonym(), erasure.at())));
  }
}
