package learning.piggyback.application.audit;

import java.util.List;
import learning.piggyback.domain.audit.AuditEntry;

/**
 * What was done by whom. Only ever added to; an entry belongs to the transaction of what it tells,
 * so that one is not there without the other.
 */
public interface AuditLog {

  /** An entry and its place in the log; later entries have larger numbers. */
  record Numbered(long number, AuditEntry entry) {}

  void append(AuditEntry entry);

  /**
   * The newest entries before the number, newest first.
   *
   * @param before {@link Long#MAX_VALUE} for the newest of all
   * @param size how many at most, from 1
   */
  List<Numbered> page(long before, int size);
}
