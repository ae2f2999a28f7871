package learning.piggyback.application.account.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;

/** Children in memory. */
public final class InMemoryChildren implements Children {

  private final InMemoryDatabase database;
  private final InMemoryTable<ExpertId, Expert> experts;
  private final InMemoryTable<ParentId, Parent> parents;
  private final InMemoryTable<ChildId, Child> children;

  public InMemoryChildren(InMemoryDatabase database) {
    this.database = database;
    this.experts = database.table("experts");
    this.parents = database.table("parents");
    this.children = database.table("children");
    experts.onRemove(expert -> leave(Optional.of(expert), Optional.empty()));
    parents.onRemove(parent -> leave(Optional.empty(), Optional.of(parent)));
  }

  @Override
  public Optional<Child> find(ChildId id) {
    return children.find(id);
  }

  @Override
  public Optional<Child> lock(ChildId id) {
    database.requireTransaction();
    return find(id);
  }

  @Override
  public boolean add(Child child) {
    return database.atomically(() -> {
      requireAdults(child);
      return children.add(child.id(), withVersion(child, 1));
    });
  }

  @Override
  public Child update(Child child) {
    return database.atomically(() -> {
      requireAdults(child);
      Child stored =
          find(child.id())
              .orElseThrow(
                  () -> DomainProblem.notFound("child_not_found", "There is no such child."));
      if (stored.version() != child.version()) {
        throw DomainProblem.conflict(
            "stale_version", "This profile was changed meanwhile. Please load it again.");
      }
      Child saved = withVersion(child, child.version() + 1);
      children.put(saved.id(), saved);
      return saved;
    });
  }

  @Override
  public List<Child> list(Filter filter) {
    return list(
        child ->
            (filter.expert().isEmpty() || filter.expert().equals(child.expert()))
                && (filter.parent().isEmpty() || filter.parent().equals(child.parent()))
                && (filter.includeInactive() || child.active()),
        BY_EXPERT);
  }

  @Override
  public List<Child> ofFamily(ParentId family, boolean includeInactive) {
    return list(
        child -> (includeInactive || child.active()) && child.belongsTo(family), BY_FIRST_NAME);
  }

  @Override
  public void delete(ChildId id) {
    children.remove(id);
  }

  private List<Child> list(Predicate<Child> wanted, Comparator<Child> order) {
    return children.rows().filter(wanted).sorted(order).toList();
  }

  private void requireAdults(Child child) {
    if (child.expert().filter(id -> !experts.contains(id)).isPresent()) {
      throw DomainProblem.notFound("expert_not_found", "There is no such expert.");
    }
    if (child.parent().filter(id -> !parents.contains(id)).isPresent()) {
      throw DomainProblem.notFound("parent_not_found", "There is no such parent.");
    }
  }

  private void leave(Optional<ExpertId> expert, Optional<ParentId> parent) {
    children
        .rows()
        .forEach(child ->
            children.put(
                child.id(),
                new Child(
                    child.id(),
                    child.expert().filter(id -> !expert.equals(Optional.of(id))),
                    child.parent().filter(id -> !parent.equals(Optional.of(id))),
                    child.firstName(),
                    child.lastName(),
                    child.icon(),
                    child.mode(),
                    child.active(),
                    child.createdAt(),
                    child.updatedAt(),
                    child.version())));
  }

  private static Child withVersion(Child child, long version) {
    return new Child(
        child.id(),
        child.expert(),
        child.parent(),
        child.firstName(),
        child.lastName(),
        child.icon(),
        child.mode(),
        child.active(),
        child.createdAt(),
        child.updatedAt(),
        version);
  }
}
