package learning.piggyback.application.account;

import java.util.List;
import java.util.function.Predicate;
import learning.piggyback.application.account.Children.Filter;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;

/** Who may see and act for which child. A child that is not yours is as one that is not there. */
public final class ChildAccess {

  private final Children children;

  public ChildAccess(Children children) {
    this.children = children;
  }

  /** The child, for one who may read about it; {@code NOT_FOUND child_not_found} otherwise. */
  public Child readable(Caller caller, ChildId id) {
    return children.find(id).filter(mayRead(caller)).orElseThrow(ChildId::unknown);
  }

  /**
   * The child, for one who may record what it did: a parent as an adult reads, but does not answer
   * in the child's place. {@code NOT_FOUND child_not_found} otherwise.
   */
  public Child playable(Caller caller, ChildId id) {
    Child child = readable(caller, id);
    if (caller instanceof Caller.Parent) {
      throw ChildId.unknown();
    }
    return child;
  }

  /**
   * The child, for one who may change its profile: children see theirs, adults keep it. Nobody else
   * can change it until the transaction ends. {@code NOT_FOUND child_not_found} otherwise.
   */
  Child lockKeepable(Caller caller, ChildId id) {
    return children
        .lock(id)
        .filter(mayRead(caller))
        .filter(_ -> !(caller instanceof Caller.Family))
        .orElseThrow(ChildId::unknown);
  }

  /** The children that the caller may read about; active ones only, but for the admin. */
  public List<Child> readableBy(Caller caller) {
    return readableBy(caller, caller instanceof Caller.Admin);
  }

  /**
   * The children that the caller may read about.
   *
   * @param includeInactive has no meaning for a family, which is not told of inactive ones
   */
  public List<Child> readableBy(Caller caller, boolean includeInactive) {
    return switch (caller) {
      case Caller.Admin _ -> children.list(Filter.all(includeInactive));
      case Caller.Expert(ExpertId id) -> children.list(Filter.all(includeInactive).ofExpert(id));
      case Caller.Parent(ParentId id) -> children.ofFamily(id, includeInactive);
      case Caller.Family(ParentId id) -> children.ofFamily(id, false);
    };
  }

  /** The expert's active children, as far as the caller may read about them. */
  public List<Child> activeOf(ExpertId expert, Caller caller) {
    return caller instanceof Caller.Admin
        ? children.list(Filter.all(false).ofExpert(expert))
        : readableBy(caller, false).stream()
            .filter(child -> child.expert().filter(expert::equals).isPresent())
            .toList();
  }

  private static Predicate<Child> mayRead(Caller caller) {
    return switch (caller) {
      case Caller.Admin _ -> _ -> true;
      case Caller.Expert(ExpertId id) -> child -> child.expert().filter(id::equals).isPresent();
      case Caller.Parent(ParentId id) -> child -> child.belongsTo(id);
      case Caller.Family(ParentId id) -> child -> child.active() && child.belongsTo(id);
    };
  }
}
