package learning.piggyback.application.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.session.FamilySessions;
import learning.piggyback.application.account.session.Sessions;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;

/** The parents' accounts. */
public final class ParentAccounts {

  /** A new account and its access code, to be shown once. */
  public record Created(Parent parent, String accessCode) {}

  private final Parents parents;
  private final Credentials credentials;
  private final Sessions sessions;
  private final AccessCodes codes;
  private final Transactions transactions;
  private final Clock clock;

  public ParentAccounts(
      Parents parents,
      Credentials credentials,
      Sessions sessions,
      AccessCodes codes,
      Transactions transactions,
      Clock clock) {
    this.parents = parents;
    this.credentials = credentials;
    this.sessions = sessions;
    this.codes = codes;
    this.transactions = transactions;
    this.clock = clock;
  }

  public List<Parent> all() {
    return parents.all();
  }

  /** {@code CONFLICT parent_exists} when the id is taken. */
  public Created create(ParentId id, PersonName name, Optional<ExpertId> managedBy) {
    Parent parent = new Parent(id, name, managedBy, true, clock.instant(), clock.instant());
    AccessCodes.Prepared code = codes.prepare();
    transactions.inTransaction(() -> {
      parents.add(parent);
      credentials.putCode(new Caller.Parent(id), code.stored());
    });
    return new Created(parent, code.code().grouped());
  }

  /** A new code for a parent that exists, to be shown once; sessions stay. */
  public String newAccessCode(ParentId id) {
    existing(id);
    return codes.make(new Caller.Parent(id));
  }

  public Parent rename(ParentId id, PersonName name) {
    Parent renamed = existing(id).renamed(name, clock.instant());
    parents.update(renamed);
    return renamed;
  }

  /** Lets the parent and its children log in, or not; a closed account has no sessions any more. */
  public Parent setActive(ParentId id, boolean active) {
    Parent changed = existing(id).withActive(active, clock.instant());
    transactions.inTransaction(() -> {
      parents.update(changed);
      if (!active) {
        FamilySessions.endAllOfParent(sessions, id);
      }
    });
    return changed;
  }

  /** Removes the account; its children stay, without a parent. */
  public void delete(ParentId id) {
    existing(id);
    transactions.inTransaction(() -> {
      FamilySessions.endAllOfParent(sessions, id);
      credentials.deleteAllOf(new Caller.Parent(id));
      parents.delete(id);
    });
  }

  private Parent existing(ParentId id) {
    return parents
        .find(id)
        .orElseThrow(() -> DomainProblem.notFound("parent_not_found", "parent not found"));
  }
}
