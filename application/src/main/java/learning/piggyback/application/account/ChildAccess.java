package learning.piggyback.application.account;

import java.util.List;
import java.util.function.Predicate;
import learning.piggyback.domain.DomainProblem;
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
    return children
        .find(id)
        .filter(mayRead(caller))
        .orElseThrow(() -> DomainProblem.notFound("child_not_found", "Child not found"));
  }

  /**
   * The child, for one who may record what it did: a parent as an adult reads, but does not answer
   * in the child's place. {@code NOT_FOUND child_not_found} otherwise.
   */
  public Child playable(Caller caller, ChildId id) {
    Child child = readable(caller, id);
    if (caller instanceof Caller.Parent) {
      throw DomainProblem.notFound("child_not_found", "Child not found");
    }
    return child;
  }

  /** The children that the caller may read about; active ones only, but for the admin. */
  public List<Child> readableBy(Caller caller) {
    return switch (caller) {
      case Caller.Admin _ -> children.all(true);
      case Caller.Expert(ExpertId id) -> children.ofExpert(id, false);
      case Caller.Parent(ParentId id) -> children.ofFamily(id);
      case Caller.Family(ParentId id) -> children.ofFamily(id);
    };
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
