package learning.piggyback.application.privacy.inmemory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import learning.piggyback.application.privacy.ErasureJournal;
import learning.piggyback.domain.privacy.Erasure;

/** The journal in memory. */
public final class InMemoryErasureJournal implements ErasureJournal {

  private final List<Erasure> erasures = new CopyOnWriteArrayList<>();

  @Override
  public void append(Erasure erasure) {
    erasures.add(erasure);
  }

  @Override
  public List<Erasure> all() {
    return List.copyOf(erasures);
  }
}
