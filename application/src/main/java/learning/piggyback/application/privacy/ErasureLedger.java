package learning.piggyback.application.privacy;

import java.util.List;
import learning.piggyback.domain.privacy.Erasure;

/**
 * The erasures, in the database: an entry belongs to the transaction that erases. Entries are never
 * removed.
 */
public interface ErasureLedger {

  /** Adds one, which awaits {@link DeletedData#scrub}; nothing happens when it is there already. */
  void add(Erasure erasure);

  /** Oldest first. */
  List<Erasure> all();

  /** Those after which deleted data were not scrubbed yet, oldest first. */
  List<Erasure> awaitingScrub();

  /** Notes that what these removed was scrubbed. */
  void scrubbed(List<Erasure> erasures);
}
