package learning.piggyback.application.privacy.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.privacy.ErasureLedger;
import learning.piggyback.domain.privacy.Erasure;

/** The ledger in memory. */
public final class InMemoryErasureLedger implements ErasureLedger {

  private record Entry(Erasure erasure, boolean scrubbed) {}

  private static final Comparator<Erasure> OLDEST_FIRST =
      Comparator.comparing(Erasure::at).thenComparing(Erasure::pseudonym);

  private final InMemoryTable<String, Entry> entries;

  public InMemoryErasureLedger(InMemoryDatabase database) {
    this.entries = database.table("erasures");
  }

  @Override
  public void add(Erasure erasure) {
    entries.add(key(erasure), new Entry(erasure, false));
  }

  @Override
  public List<Erasure> all() {
    return sorted(entries.rows());
  }

  @Override
  public List<Erasure> awaitingScrub() {
    return sorted(entries.rows().filter(entry -> !entry.scrubbed()));
  }

  @Override
  public void scrubbed(List<Erasure> erasures) {
    erasures.forEach(erasure -> entries.put(key(erasure), new Entry(erasure, true)));
  }

  private static List<Erasure> sorted(Stream<Entry> entries) {
    return entries.map(Entry::erasure).sorted(OLDEST_FIRST).toList();
  }

  private static String key(Erasure erasure) {
    return erasure.pseudonym() + erasure.at();
  }
}
