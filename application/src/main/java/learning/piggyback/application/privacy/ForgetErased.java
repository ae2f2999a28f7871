package learning.piggyback.application.privacy;

import java.util.List;
import learning.piggyback.domain.privacy.Erasure;

/**
 * Sees to it that what was erased cannot be read from the database's files either. Called now and
 * then; what a crash has cut short is done after the next start.
 */
public final class ForgetErased {

  private final ErasureLedger ledger;
  private final DeletedData deletedData;

  public ForgetErased(ErasureLedger ledger, DeletedData deletedData) {
    this.ledger = ledger;
    this.deletedData = deletedData;
  }

  /** How many erasures it was done for. */
  public int forget() {
    List<Erasure> waiting = ledger.awaitingScrub();
    if (!waiting.isEmpty()) {
      deletedData.scrub();
      ledger.scrubbed(waiting);
    }
    return waiting.size();
  }
}
