package learning.piggyback.persistence.account;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.account.Experts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.persistence.JdbcTransactions;

@Singleton
final class JdbcExperts implements Experts {

  private final ExpertRows rows;
  private final JdbcTransactions transactions;

  JdbcExperts(ExpertRows rows, JdbcTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public Optional<Expert> find(ExpertId id) {
    return rows.find(id.value()).map(ExpertRow::toDomain);
  }

  @Override
  public Optional<Expert> lock(ExpertId id) {
    transactions.require();
    return rows.lock(id.value()).map(ExpertRow::toDomain);
  }

  @Override
  public List<Expert> all() {
    // Sorted here, since the order of a database depends on how it was set up.
    return rows.all().stream()
        .sorted(Comparator.comparing(ExpertRow::id))
        .map(ExpertRow::toDomain)
        .toList();
  }

  @Override
  public void add(Expert expert) {
    if (!transactions.unlessDuplicate(() -> rows.insert(ExpertRow.from(expert)))) {
      throw DomainProblem.conflict("expert_exists", "This expert id is taken.");
    }
  }

  @Override
  public void update(Expert expert) {
    boolean known =
        transactions.join(() -> {
          boolean found = rows.find(expert.id().value()).isPresent();
          if (found) {
            rows.update(ExpertRow.from(expert));
          }
          return found;
        });
    if (!known) {
      throw DomainProblem.notFound("expert_not_found", "There is no such expert.");
    }
  }

  @Override
  public void delete(ExpertId id) {
    rows.delete(id.value());
  }
}
