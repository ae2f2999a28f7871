package learning.piggyback.application.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.session.FamilySessions;
import learning.piggyback.application.account.session.Sessions;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.PersonName;

/** The experts' accounts, as the admin keeps them. */
public final class ExpertAccounts {

  /** A new account and its access code, to be shown once. */
  public record Created(Expert expert, String accessCode) {}

  private final Experts experts;
  private final Credentials credentials;
  private final Sessions sessions;
  private final AccessCodes codes;
  private final PasswordHasher hasher;
  private final Transactions transactions;
  private final Clock clock;

  public ExpertAccounts(
      Experts experts,
      Credentials credentials,
      Sessions sessions,
      AccessCodes codes,
      PasswordHasher hasher,
      Transactions transactions,
      Clock clock) {
    this.experts = experts;
    this.credentials = credentials;
    this.sessions = sessions;
    this.codes = codes;
    this.hasher = hasher;
    this.transactions = transactions;
    this.clock = clock;
  }

  public List<Expert> all() {
    return experts.all();
  }

  /** {@code CONFLICT expert_exists} when the id is taken. */
  public Created create(ExpertId id, PersonName name, Optional<String> password) {
    Expert expert = new Expert(id, name, true, clock.instant(), clock.instant());
    Caller owner = new Caller.Expert(id);
    AccessCodes.Prepared code = codes.prepare();
    Optional<String> hash = password.map(hasher::hash);
    transactions.inTransaction(() -> {
      experts.add(expert);
      credentials.putCode(owner, code.stored());
      hash.ifPresent(h -> credentials.putPassword(owner, h));
    });
    return new Created(expert, code.code().grouped());
  }

  /** A new code for an expert that exists, to be shown once; sessions stay. */
  public String newAccessCode(ExpertId id) {
    existing(id);
    return codes.make(new Caller.Expert(id));
  }

  public Expert rename(ExpertId id, PersonName name) {
    Expert renamed = existing(id).renamed(name, clock.instant());
    experts.update(renamed);
    return renamed;
  }

  public void setPassword(ExpertId id, String password) {
    existing(id);
    credentials.putPassword(new Caller.Expert(id), hasher.hash(password));
  }

  /** Lets the expert log in, or not; an account that is closed has no sessions any more. */
  public Expert setActive(ExpertId id, boolean active) {
    Expert changed = existing(id).withActive(active, clock.instant());
    transactions.inTransaction(() -> {
      experts.update(changed);
      if (!active) {
        FamilySessions.endAllOfExpert(sessions, id);
      }
    });
    return changed;
  }

  /** Removes the account; its children stay, without an expert. */
  public void delete(ExpertId id) {
    existing(id);
    transactions.inTransaction(() -> {
      FamilySessions.endAllOfExpert(sessions, id);
      credentials.deleteAllOf(new Caller.Expert(id));
      experts.delete(id);
    });
  }

  private Expert existing(ExpertId id) {
    return experts
        .find(id)
        .orElseThrow(() -> DomainProblem.notFound("expert_not_found", "expert not found"));
  }
}
