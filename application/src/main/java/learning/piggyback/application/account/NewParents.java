package learning.piggyback.application.account;

import java.util.Optional;
import java.util.random.RandomGenerator;
import learning.piggyback.application.account.ParentAccounts.Created;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;

/**
 * Makes parents whose ids are made from their names. The id of an expert is never taken: its family
 * is that of the expert. Whoever chose such an id for a parent would be shown the expert's
 * children.
 */
public final class NewParents {

  private static final int MOST_TRIES = 60;

  private final ParentAccounts accounts;
  private final Parents parents;
  private final Experts experts;
  private final RandomGenerator random;

  public NewParents(
      ParentAccounts accounts, Parents parents, Experts experts, RandomGenerator random) {
    this.accounts = accounts;
    this.parents = parents;
    this.experts = experts;
    this.random = random;
  }

  /** Makes a parent, managed by the actor where that is an expert. */
  public Created create(Actor actor, PersonName name) {
    Optional<ExpertId> manager =
        actor.caller() instanceof Caller.Expert(ExpertId id) ? Optional.of(id) : Optional.empty();
    for (int i = 0; i < MOST_TRIES; i++) {
      ParentId id = ParentId.random(name, random);
      if (parents.find(id).isEmpty() && experts.find(new ExpertId(id.value())).isEmpty()) {
        return accounts.create(actor, id, name, manager);
      }
    }
    throw new DomainProblem(
        ProblemKind.UNAVAILABLE, "no_parent_id", "No parent id is free. Please try again.");
  }
}
