package learning.piggyback.application.privacy;

import java.time.Clock;
import java.time.Instant;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.privacy.ChildRecords.Removed;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.privacy.Erasure;

/** Erases a child for ever: its profile and all that it did. */
public final class EraseChild {

  private final ChildAccess access;
  private final ChildRecords records;
  private final ErasureBook book;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Clock clock;

  public EraseChild(
      ChildAccess access,
      ChildRecords records,
      ErasureBook book,
      AuditLog audit,
      Transactions transactions,
      Clock clock) {
    this.access = access;
    this.records = records;
    this.book = book;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** {@code NOT_FOUND child_not_found} when there is no such child, or it is not the actor's. */
  public Erasure erase(Actor actor, ChildId id) {
    Erasure erasure =
        transactions.inTransaction(() -> {
          AdultsOnly.child(access, actor, id);
          Removed removed = records.remove(id).orElseThrow(ChildId::unknown);
          Instant now = clock.instant();
          audit.append(actor.did(AuditAction.CHILD_ERASED, "child:" + id, now));
          return book.enter(id, actor.caller().role(), removed, now);
        });
    book.copyOut(erasure);
    return erasure;
  }
}
