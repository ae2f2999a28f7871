package learning.piggyback.application.account;

import java.util.Optional;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;

/** The active account behind a caller. */
public final class AccountDirectory {

  private final Experts experts;
  private final Parents parents;

  public AccountDirectory(Experts experts, Parents parents) {
    this.experts = experts;
    this.parents = parents;
  }

  /** The name to show for the caller; empty when the account is not there or not active. */
  public Optional<String> activeName(Caller caller) {
    return switch (caller) {
      case Caller.Admin _ -> Optional.of("Administrator");
      case Caller.Expert(ExpertId id) -> activeExpert(id);
      case Caller.Parent(ParentId id) -> activeParent(id);
      case Caller.Family(ParentId id) -> activeParent(id).or(() -> activeExpertAsParent(id));
    };
  }

  /**
   * Whether the account is there and active; nobody else can close it until the transaction ends.
   */
  public boolean lockActive(Caller caller) {
    return switch (caller) {
      case Caller.Admin _ -> true;
      case Caller.Expert(ExpertId id) -> experts.lock(id).filter(Expert::active).isPresent();
      case Caller.Parent(ParentId id) -> parents.lock(id).filter(Parent::active).isPresent();
      case Caller.Family(ParentId id) ->
          parents
              .lock(id)
              .map(Parent::active)
              .orElseGet(() -> lockActive(new Caller.Expert(new ExpertId(id.value()))));
    };
  }

  private Optional<String> activeExpert(ExpertId id) {
    return experts.find(id).filter(Expert::active).map(expert -> expert.displayName().value());
  }

  private Optional<String> activeParent(ParentId id) {
    return parents.find(id).filter(Parent::active).map(parent -> parent.displayName().value());
  }

  /** An expert's own code opens the family of the same id, unless a parent row says otherwise. */
  private Optional<String> activeExpertAsParent(ParentId id) {
    return parents.find(id).isPresent() ? Optional.empty() : activeExpert(new ExpertId(id.value()));
  }
}
