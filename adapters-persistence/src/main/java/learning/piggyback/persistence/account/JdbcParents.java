package learning.piggyback.persistence.account;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.account.Parents;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Violations;

@Singleton
final class JdbcParents implements Parents {

  private final ParentRows rows;
  private final JdbcTransactions transactions;

  JdbcParents(ParentRows rows, JdbcTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public Optional<Parent> find(ParentId id) {
    return rows.find(id.value()).map(ParentRow::toDomain);
  }

  @Override
  public Optional<Parent> lock(ParentId id) {
    transactions.require();
    return rows.lock(id.value()).map(ParentRow::toDomain);
  }

  @Override
  public List<Parent> all() {
    return rows.all().stream()
        .sorted(Comparator.comparing(ParentRow::id))
        .map(ParentRow::toDomain)
        .toList();
  }

  @Override
  public List<Parent> ofExpert(ExpertId expert, boolean includeInactive) {
    return rows.ofExpert(expert.value(), includeInactive).stream()
        .map(ParentRow::toDomain)
        .sorted(BY_NAME)
        .toList();
  }

  @Override
  public void add(Parent parent) {
    if (!transactions.unlessDuplicate(() -> rows.insert(ParentRow.from(parent)))) {
      throw DomainProblem.conflict("parent_exists", "This parent id is taken.");
    }
  }

  @Override
  public void update(Parent parent) {
    boolean known =
        transactions.join(() -> {
          boolean found = rows.find(parent.id().value()).isPresent();
          if (found) {
            Violations.run(() -> rows.update(ParentRow.from(parent)));
          }
          return found;
        });
    if (!known) {
      throw DomainProblem.notFound("parent_not_found", "There is no such parent.");
    }
  }

  @Override
  public void delete(ParentId id) {
    rows.delete(id.value());
  }
}
