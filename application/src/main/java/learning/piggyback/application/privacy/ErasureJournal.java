package learning.piggyback.application.privacy;

import java.util.List;
import learning.piggyback.domain.privacy.Erasure;

/**
 * The erasures once more, outside of the database: so that a database that is restored from a
 * backup can be told what was erased since. Only ever added to.
 */
public interface ErasureJournal {

  /** Adds one. A failure is logged, not thrown: {@link ReplayErasures} adds it later. */
  void append(Erasure erasure);

  /** Oldest first; empty when there is no journal. */
  List<Erasure> all();
}
