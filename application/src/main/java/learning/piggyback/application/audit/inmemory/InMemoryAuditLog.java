package learning.piggyback.application.audit.inmemory;

import java.util.Comparator;
import java.util.List;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.domain.audit.AuditEntry;

/** The audit log in memory. */
public final class InMemoryAuditLog implements AuditLog {

  private final InMemoryTable<Long, Numbered> entries;

  public InMemoryAuditLog(InMemoryDatabase database) {
    this.entries = database.table("audit_log");
  }

  @Override
  public void append(AuditEntry entry) {
    long number = entries.rows().mapToLong(Numbered::number).max().orElse(0) + 1;
    if (!entries.add(number, new Numbered(number, entry))) {
      append(entry);
    }
  }

  @Override
  public List<Numbered> page(long before, int size) {
    return entries
        .rows()
        .filter(entry -> entry.number() < before)
        .sorted(Comparator.comparingLong(Numbered::number).reversed())
        .limit(size)
        .toList();
  }
}
