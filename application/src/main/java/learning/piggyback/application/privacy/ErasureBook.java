package learning.piggyback.application.privacy;

import java.time.Instant;
import learning.piggyback.application.privacy.ChildRecords.Removed;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.privacy.Erasure;

/** Keeps that a child was erased, in the database and beside it, without saying which. */
public final class ErasureBook {

  private final ErasureLedger ledger;
  private final ErasureJournal journal;
  private final ChildPseudonyms pseudonyms;

  public ErasureBook(ErasureLedger ledger, ErasureJournal journal, ChildPseudonyms pseudonyms) {
    this.ledger = ledger;
    this.journal = journal;
    this.pseudonyms = pseudonyms;
  }

  /** Within the transaction that erases. */
  Erasure enter(ChildId child, String role, Removed removed, Instant at) {
    Erasure erasure =
        new Erasure(at, role, pseudonyms.of(child), removed.attempts(), removed.replies());
    ledger.add(erasure);
    return erasure;
  }

  /** After that transaction. */
  void copyOut(Erasure erasure) {
    journal.append(erasure);
  }
}
