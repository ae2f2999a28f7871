package learning.piggyback.application.privacy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.Children;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.privacy.Erasure;

/** Erases again, before anybody is served, the children that a restored backup has brought back. */
public final class ReplayErasures {

  private final Children children;
  private final ChildRecords records;
  private final ErasureLedger ledger;
  private final ErasureJournal journal;
  private final ChildPseudonyms pseudonyms;
  private final Transactions transactions;

  public ReplayErasures(
      Children children,
      ChildRecords records,
      ErasureLedger ledger,
      ErasureJournal journal,
      ChildPseudonyms pseudonyms,
      Transactions transactions) {
    this.children = children;
    this.records = records;
    this.ledger = ledger;
    this.journal = journal;
    this.pseudonyms = pseudonyms;
    this.transactions = transactions;
  }

  /** How many children were erased again. */
  public int replay() {
    List<Erasure> inDatabase = ledger.all();
    List<Erasure> beside = journal.all();
    Set<Erasure> copied = new HashSet<>(beside);
    inDatabase.stream().filter(erasure -> !copied.contains(erasure)).forEach(journal::append);
    Set<Erasure> known = new HashSet<>(inDatabase);
    List<Erasure> lost = beside.stream().filter(erasure -> !known.contains(erasure)).toList();
    return lost.isEmpty() ? 0 : eraseAgain(lost);
  }

  private int eraseAgain(List<Erasure> lost) {
    Map<String, Instant> erasedAt = new HashMap<>();
    lost.forEach(erasure ->
        erasedAt.merge(erasure.pseudonym(), erasure.at(), (a, b) -> a.isAfter(b) ? a : b));
    List<Child> back =
        children.list(Children.Filter.all(true)).stream()
            .filter(child -> isErased(child, erasedAt))
            .toList();
    transactions.inTransaction(() -> {
      back.forEach(child -> records.remove(child.id()));
      lost.forEach(ledger::add);
    });
    return back.size();
  }

  /** One that was made after the erasure is another child that got the same id. */
  private boolean isErased(Child child, Map<String, Instant> erasedAt) {
    Instant at = erasedAt.get(pseudonyms.of(child.id()));
    return at != null && child.createdAt().isBefore(at);
  }
}
