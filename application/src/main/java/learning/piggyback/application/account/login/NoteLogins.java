package learning.piggyback.application.account.login;

import java.time.Clock;
import learning.piggyback.application.account.login.LogIn.Client;
import learning.piggyback.application.account.login.LogIn.Proof;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.AuditEntry;

/** Tells the audit log of log-ins and of those that failed; never what was typed as a secret. */
public final class NoteLogins {

  private final AuditLog audit;
  private final Clock clock;

  public NoteLogins(AuditLog audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  void loggedIn(Caller caller, Client client) {
    Actor actor = new Actor(caller, client.address());
    audit.append(actor.did(AuditAction.LOGGED_IN, caller.key(), clock.instant()));
  }

  /** Of somebody who could not prove to be anyone; the subject is the account that was named. */
  void failed(AuditAction action, Proof proof, Client client) {
    String subject = CheckProof.named(proof).map(Caller::key).orElse("");
    audit.append(
        new AuditEntry(clock.instant(), AuditEntry.NOBODY, action, subject, client.address()));
  }
}
