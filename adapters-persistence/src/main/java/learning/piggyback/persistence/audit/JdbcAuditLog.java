package learning.piggyback.persistence.audit;

import jakarta.inject.Singleton;
import java.util.List;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.domain.audit.AuditEntry;

@Singleton
final class JdbcAuditLog implements AuditLog {

  private final AuditRows rows;

  JdbcAuditLog(AuditRows rows) {
    this.rows = rows;
  }

  @Override
  public void append(AuditEntry entry) {
    rows.insert(AuditRow.from(entry));
  }

  @Override
  public List<Numbered> page(long before, int size) {
    return rows.page(before, size).stream().map(AuditRow::toDomain).toList();
  }
}
