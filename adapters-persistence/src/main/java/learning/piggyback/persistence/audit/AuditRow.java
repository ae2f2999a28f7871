package learning.piggyback.persistence.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import learning.piggyback.application.audit.AuditLog.Numbered;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.AuditEntry;

/**
 * @param entryNumber given by the database, whatever it is when inserted
 */
@MappedEntity("audit_log")
record AuditRow(
    @Id long entryNumber,
    Instant happenedAt,
    String actor,
    String action,
    String subject,
    String address) {

  static AuditRow from(AuditEntry entry) {
    return new AuditRow(
        0, entry.at(), entry.actor(), entry.action().name(), entry.subject(), entry.address());
  }

  Numbered toDomain() {
    return new Numbered(
        entryNumber,
        new AuditEntry(happenedAt, actor, AuditAction.valueOf(action), subject, address));
  }
}
