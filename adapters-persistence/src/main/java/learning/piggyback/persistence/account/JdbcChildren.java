package learning.piggyback.persistence.account;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.account.Children;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Violations;

@Singleton
final class JdbcChildren implements Children {

  private static final Comparator<ChildRow> BY_FIRST_NAME =
      Comparator.comparing(ChildRow::firstName).thenComparing(ChildRow::id);

  private static final Comparator<ChildRow> BY_EXPERT =
      Comparator.comparing(
              ChildRow::expertId, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(ChildRow::lastName)
          .thenComparing(BY_FIRST_NAME);

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
  public List<Child> all(boolean includeInactive) {
    return sorted(rows.all(includeInactive), BY_EXPERT);
  }

  @Override
  public List<Child> ofExpert(ExpertId expert, boolean includeInactive) {
    return sorted(rows.ofExpert(expert.value(), includeInactive), BY_EXPERT);
  }

  @Override
  public List<Child> ofFamily(ParentId family) {
    return sorted(rows.ofFamily(family.value()), BY_FIRST_NAME);
  }

  @Override
  public void delete(ChildId id) {
    rows.delete(id.value());
  }

  private static List<Child> sorted(List<ChildRow> found, Comparator<ChildRow> order) {
    return found.stream().sorted(order).map(ChildRow::toDomain).toList();
  }
}
