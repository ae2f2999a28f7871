package learning.piggyback.application.account.session;

import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.audit.AuditAction;

/** Ends all sessions of an account, on whichever devices; an adult's with those of its family. */
public final class LogOutEverywhere {

  private final Sessions sessions;
  private final AuditedTransactions transactions;

  public LogOutEverywhere(Sessions sessions, AuditedTransactions transactions) {
    this.sessions = sessions;
    this.transactions = transactions;
  }

  public void logOut(Actor actor) {
    transactions.inTransaction(
        actor,
        notes -> {
          endAllOf(actor.caller());
          notes.note(AuditAction.LOGGED_OUT_EVERYWHERE, actor.caller().key());
          return actor;
        });
  }

  private void endAllOf(Caller caller) {
    switch (caller) {
      case Caller.Expert(ExpertId id) -> FamilySessions.endAllOfExpert(sessions, id);
      case Caller.Parent(ParentId id) -> FamilySessions.endAllOfParent(sessions, id);
      case Caller.Admin _, Caller.Family _ -> sessions.endAllOf(caller);
    }
  }
}
