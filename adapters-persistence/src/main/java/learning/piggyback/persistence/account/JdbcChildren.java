package learning.piggyback.persistence.account;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.account.Children;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Violations;

@Singleton
final class JdbcChildren implements Children {

  private final ChildRows rows;
  private final JdbcTransactions transactions;

  JdbcChildren(ChildRows rows, JdbcTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public Optional<Child> find(ChildId id) {
    return rows.find(id.value()).map(ChildRow::toDomain);
  }

  @Override
  public Optional<Child> lock(ChildId id) {
    transactions.require();
    return rows.lock(id.value()).map(ChildRow::toDomain);
  }

  @Override
  public boolean add(Child child) {
    return transactions.unlessDuplicate(() -> rows.insert(ChildRow.from(child, 1)));
  }

  @Override
  public Child update(Child child) {
    ChildRow row = ChildRow.from(child, child.version() + 1);
    long stored =
        transactions.join(() -> {
          Optional<Long> version = rows.lockVersion(row.id());
          if (version.equals(Optional.of(child.version()))) {
            Violations.run(() -> rows.update(row));
          }
          return version.orElseThrow(
              () -> DomainProblem.notFound("child_not_found", "There is no such child."));
        });
    if (stored != child.version()) {
      throw DomainProblem.conflict(
          "stale_version", "This profile was changed meanwhile. Please load it again.");
    }
    return row.toDomain();
  }

  @Override
  public List<Child> list(Filter filter) {
    return sorted(found(filter), BY_EXPERT);
  }

  private List<ChildRow> found(Filter filter) {
    boolean inactive = filter.includeInactive();
    if (filter.parent().isPresent()) {
      String parent = filter.parent().get().value();
      return filter
          .expert()
          .map(expert -> rows.ofBoth(expert.value(), parent, inactive))
          .orElseGet(() -> rows.ofParent(parent, inactive));
    }
    return filter
        .expert()
        .map(expert -> rows.ofExpert(expert.value(), inactive))
        .orElseGet(() -> rows.all(inactive));
  }

  @Override
  public List<Child> ofFamily(ParentId family, boolean includeInactive) {
    return sorted(rows.ofFamily(family.value(), includeInactive), BY_FIRST_NAME);
  }

  @Override
  public void delete(ChildId id) {
    rows.delete(id.value());
  }

  /** Sorted here, since the order of a database depends on how it was set up. */
  private static List<Child> sorted(List<ChildRow> found, Comparator<Child> order) {
    return found.stream().map(ChildRow::toDomain).sorted(order).toList();
  }
}
