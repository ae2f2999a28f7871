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
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Password;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.domain.audit.AuditAction;

/** The experts' accounts, as the admin keeps them. */
public final class ExpertAccounts {

  /** A new account and its access code, to be shown once. */
  public record Created(Expert expert, String accessCode) {}

  /** What is empty stays as it is. */
  public record Change(
      Optional<PersonName> name, Optional<Password> password, Optional<Boolean> active) {

    static final Change CLOSE = new Change(Optional.empty(), Optional.empty(), Optional.of(false));
  }

  private final Experts experts;
  private final Credentials credentials;
  private final Sessions sessions;
  private final AccessCodes codes;
  private final Passwords passwords;
  private final AuditedTransactions transactions;
  private final Clock clock;

  public ExpertAccounts(
      Experts experts,
      Credentials credentials,
      Sessions sessions,
      AccessCodes codes,
      Passwords passwords,
      AuditedTransactions transactions,
      Clock clock) {
    this.experts = experts;
    this.credentials = credentials;
    this.sessions = sessions;
    this.codes = codes;
    this.passwords = passwords;
    this.transactions = transactions;
    this.clock = clock;
  }

  public List<Expert> all() {
    return experts.all();
  }

  /** {@code CONFLICT expert_exists} when the id is taken. */
  public Created create(Actor actor, ExpertId id, PersonName name, Optional<Password> password) {
    Expert expert = new Expert(id, name, true, clock.instant(), clock.instant());
    Caller owner = new Caller.Expert(id);
    AccessCodes.Prepared code = codes.prepare();
    Optional<Passwords.Prepared> secret = password.map(passwords::prepare);
    return transactions.inTransaction(
        actor,
        notes -> {
          experts.add(expert);
          notes.note(AuditAction.ACCOUNT_CREATED, owner.key());
          codes.give(owner, code);
          notes.note(AuditAction.CODE_MADE, owner.key());
          secret.ifPresent(given -> setPassword(owner, given, notes));
          return new Created(expert, code.code().grouped());
        });
  }

  /** A new code for an expert that exists, to be shown once; sessions stay. */
  public String newAccessCode(Actor actor, ExpertId id) {
    requireKnown(id);
    return codes.make(actor, new Caller.Expert(id));
  }

  /** All of the change or nothing; an account that is closed has no sessions any more. */
  public Expert change(Actor actor, ExpertId id, Change change) {
    requireKnown(id);
    Optional<Passwords.Prepared> secret = change.password().map(passwords::prepare);
    return transactions.inTransaction(
        actor,
        notes -> {
          Expert before = experts.lock(id).orElseThrow(ExpertId::unknown);
          Expert after = changed(before, change);
          if (!after.equals(before)) {
            experts.update(after);
          }
          secret.ifPresent(given -> setPassword(new Caller.Expert(id), given, notes));
          change.active().ifPresent(_ -> open(after, before.active(), notes));
          return after;
        });
  }

  /** Closes the account; its sessions end at once. */
  public Expert deactivate(Actor actor, ExpertId id) {
    return change(actor, id, Change.CLOSE);
  }

  /** Removes the account; its children and parents stay, without an expert. */
  public void delete(Actor actor, ExpertId id) {
    Caller owner = new Caller.Expert(id);
    transactions.inTransaction(
        actor,
        notes -> {
          Expert expert = experts.lock(id).orElseThrow(ExpertId::unknown);
          FamilySessions.endAllOfExpert(sessions, id);
          credentials.deleteAllOf(owner);
          experts.delete(id);
          notes.note(AuditAction.ACCOUNT_DELETED, owner.key());
          return expert;
        });
  }

  private Expert changed(Expert before, Change change) {
    Instant now = clock.instant();
    Expert renamed = change.name().map(name -> before.renamed(name, now)).orElse(before);
    return change.active().map(active -> renamed.withActive(active, now)).orElse(renamed);
  }

  private void setPassword(Caller owner, Passwords.Prepared password, Notes notes) {
    passwords.give(owner, password);
    notes.note(AuditAction.PASSWORD_SET, owner.key());
  }

  private void open(Expert expert, boolean wasActive, Notes notes) {
    if (!expert.active()) {
      FamilySessions.endAllOfExpert(sessions, expert.id());
    }
    if (expert.active() != wasActive) {
      notes.note(
          expert.active() ? AuditAction.ACCOUNT_OPENED : AuditAction.ACCOUNT_CLOSED,
          new Caller.Expert(expert.id()).key());
    }
  }

  private void requireKnown(ExpertId id) {
    if (experts.find(id).isEmpty()) {
      throw ExpertId.unknown();
    }
  }
}
