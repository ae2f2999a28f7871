package learning.piggyback.application.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.account.session.FamilySessions;
import learning.piggyback.application.account.session.Sessions;
import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.application.audit.AuditedTransactions.Notes;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.domain.audit.AuditAction;

/** The parents' accounts, as the admin and, within {@link ParentAccess}, experts keep them. */
public final class ParentAccounts {

  /** A new account and its access code, to be shown once. */
  public record Created(Parent parent, String accessCode) {}

  /** What is empty stays as it is. */
  public record Change(Optional<PersonName> name, Optional<Boolean> active) {

    static final Change CLOSE = new Change(Optional.empty(), Optional.of(false));
  }

  private final Parents parents;
  private final ParentAccess access;
  private final Credentials credentials;
  private final Sessions sessions;
  private final AccessCodes codes;
  private final AuditedTransactions transactions;
  private final Clock clock;

  public ParentAccounts(
      Parents parents,
      ParentAccess access,
      Credentials credentials,
      Sessions sessions,
      AccessCodes codes,
      AuditedTransactions transactions,
      Clock clock) {
    this.parents = parents;
    this.access = access;
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
  public Created create(Actor actor, ParentId id, PersonName name, Optional<ExpertId> managedBy) {
    Parent parent = new Parent(id, name, managedBy, true, clock.instant(), clock.instant());
    Caller owner = new Caller.Parent(id);
    AccessCodes.Prepared code = codes.prepare();
    return transactions.inTransaction(
        actor,
        notes -> {
          parents.add(parent);
          notes.note(AuditAction.ACCOUNT_CREATED, owner.key());
          codes.give(owner, code);
          notes.note(AuditAction.CODE_MADE, owner.key());
          return new Created(parent, code.code().grouped());
        });
  }

  /** A new code, to be shown once; sessions stay. */
  public String newAccessCode(Actor actor, ParentId id) {
    access.keepable(actor.caller(), id);
    return codes.make(actor, new Caller.Parent(id));
  }

  /** All of the change or nothing; an account that is closed has no sessions any more. */
  public Parent change(Actor actor, ParentId id, Change change) {
    return transactions.inTransaction(
        actor,
        notes -> {
          access.keepable(actor.caller(), id);
          Parent before = parents.lock(id).orElseThrow(ParentId::unknown);
          Parent after = changed(before, change);
          if (!after.equals(before)) {
            parents.update(after);
          }
          change.active().ifPresent(_ -> open(after, before.active(), notes));
          return after;
        });
  }

  /** Closes the account for parent and children; their sessions end at once. */
  public Parent deactivate(Actor actor, ParentId id) {
    return change(actor, id, Change.CLOSE);
  }

  /** Removes the account; its children stay, without a parent. */
  public void delete(Actor actor, ParentId id) {
    Caller owner = new Caller.Parent(id);
    transactions.inTransaction(
        actor,
        notes -> {
          access.keepable(actor.caller(), id);
          FamilySessions.endAllOfParent(sessions, id);
          credentials.deleteAllOf(owner);
          parents.delete(id);
          notes.note(AuditAction.ACCOUNT_DELETED, owner.key());
          return id;
        });
  }

  private Parent changed(Parent before, Change change) {
    Instant now = clock.instant();
    Parent renamed = change.name().map(name -> before.renamed(name, now)).orElse(before);
    return change.active().map(active -> renamed.withActive(active, now)).orElse(renamed);
  }

  private void open(Parent parent, boolean wasActive, Notes notes) {
    if (!parent.active()) {
      FamilySessions.endAllOfParent(sessions, parent.id());
    }
    if (parent.active() != wasActive) {
      notes.note(
          parent.active() ? AuditAction.ACCOUNT_OPENED : AuditAction.ACCOUNT_CLOSED,
          new Caller.Parent(parent.id()).key());
    }
  }
}
