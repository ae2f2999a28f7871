package learning.piggyback.application.account.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import learning.piggyback.application.account.Parents;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;

/** Parents in memory. */
public final class InMemoryParents implements Parents {

  private final InMemoryDatabase database;
  private final InMemoryTable<ExpertId, Expert> experts;
  private final InMemoryTable<ParentId, Parent> parents;
  private final InMemoryTable<ChildId, Child> children;

  public InMemoryParents(InMemoryDatabase database) {
    this.database = database;
    this.experts = database.table("experts");
    this.parents = database.table("parents");
    this.children = database.table("children");
    experts.onRemove(this::orphan);
  }

  @Override
  public Optional<Parent> find(ParentId id) {
    return parents.find(id);
  }

  @Override
  public Optional<Parent> lock(ParentId id) {
    database.requireTransaction();
    return find(id);
  }

  @Override
  public List<Parent> all() {
    return parents.rows().sorted(Comparator.comparing(parent -> parent.id().value())).toList();
  }

  @Override
  public List<Parent> ofExpert(ExpertId expert, boolean includeInactive) {
    Set<ParentId> linked =
        children
            .rows()
            .filter(child -> child.active() && child.expert().equals(Optional.of(expert)))
            .flatMap(child -> child.parent().stream())
            .collect(Collectors.toSet());
    return parents
        .rows()
        .filter(parent -> includeInactive || parent.active())
        .filter(parent ->
            parent.managedBy().equals(Optional.of(expert)) || linked.contains(parent.id()))
        .sorted(BY_NAME)
        .toList();
  }

  @Override
  public void add(Parent parent) {
    database.atomically(() -> {
      requireManager(parent);
      if (!parents.add(parent.id(), parent)) {
        throw DomainProblem.conflict("parent_exists", "This parent id is taken.");
      }
    });
  }

  @Override
  public void update(Parent parent) {
    database.atomically(() -> {
      requireManager(parent);
      if (!parents.contains(parent.id())) {
        throw DomainProblem.notFound("parent_not_found", "There is no such parent.");
      }
      parents.put(parent.id(), parent);
    });
  }

  @Override
  public void delete(ParentId id) {
    parents.remove(id);
  }

  private void requireManager(Parent parent) {
    if (parent.managedBy().filter(id -> !experts.contains(id)).isPresent()) {
      throw DomainProblem.notFound("expert_not_found", "There is no such expert.");
    }
  }

  private void orphan(ExpertId expert) {
    parents
        .rows()
        .filter(parent -> parent.managedBy().equals(Optional.of(expert)))
        .forEach(parent ->
            parents.put(
                parent.id(),
                new Parent(
                    parent.id(),
                    parent.displayName(),
                    Optional.empty(),
                    parent.active(),
                    parent.createdAt(),
                    parent.updatedAt())));
  }
}
