package learning.piggyback.application.account;

import java.util.List;
import learning.piggyback.application.account.Children.Filter;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;

/**
 * Who may keep which parent's account: the admin all, an expert those that it made and those with
 * an active child in its care. A parent that is not yours is as one that is not there.
 */
public final class ParentAccess {

  private final Parents parents;
  private final Children children;

  public ParentAccess(Parents parents, Children children) {
    this.parents = parents;
    this.children = children;
  }

  /** The parent, for one who may keep its account; {@code NOT_FOUND parent_not_found} otherwise. */
  public Parent keepable(Caller caller, ParentId id) {
    return parents
        .find(id)
        .filter(parent -> mayKeep(caller, parent))
        .orElseThrow(ParentId::unknown);
  }

  /** The parents whose accounts the caller may keep, ordered as {@link Parents} has it. */
  public List<Parent> keepableBy(Caller caller, boolean includeInactive) {
    return switch (caller) {
      case Caller.Admin _ ->
          parents.all().stream().filter(parent -> includeInactive || parent.active()).toList();
      case Caller.Expert(ExpertId id) -> parents.ofExpert(id, includeInactive);
      case Caller.Parent _, Caller.Family _ -> List.of();
    };
  }

  /**
   * The children of a parent whose account the caller may keep, as far as they are the caller's.
   */
  public List<Child> childrenOf(Caller caller, ParentId id, boolean includeInactive) {
    Parent parent = keepable(caller, id);
    Filter all = Filter.all(includeInactive).ofParent(parent.id());
    Filter own = caller instanceof Caller.Expert(ExpertId expert) ? all.ofExpert(expert) : all;
    return children.list(own).stream().sorted(Children.BY_FIRST_NAME).toList();
  }

  private boolean mayKeep(Caller caller, Parent parent) {
    return switch (caller) {
      case Caller.Admin _ -> true;
      case Caller.Expert(ExpertId id) ->
          parent.managedBy().filter(id::equals).isPresent()
              || !children.list(Filter.all(false).ofParent(parent.id()).ofExpert(id)).isEmpty();
      case Caller.Parent _, Caller.Family _ -> false;
    };
  }
}
