package learning.piggyback.domain.account;

import java.time.Instant;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.AuditEntry;
import learning.piggyback.domain.audit.Author;

/**
 * Who does something, and from where: what the audit log is told.
 *
 * @param address the network address that the request came from; empty for the system itself
 */
public record Actor(Caller caller, String address) implements Author {

  /** The system on behalf of its host, as at the start. */
  public static final Actor SYSTEM = new Actor(new Caller.Admin(), "");

  @Override
  public AuditEntry did(AuditAction action, String subject, Instant at) {
    return new AuditEntry(at, caller.key(), action, subject, address);
  }
}
