package learning.piggyback.domain.account;

import java.time.Instant;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.AuditEntry;

/**
 * Who does something, and from where: what the audit log is told.
 *
 * @param address the network address that the request came from; empty for the system itself
 */
public record Actor(Caller caller, String address) {

  /** The system on behalf of its host, as at the start. */
  public static final Actor SYSTEM = new Actor(new Caller.Admin(), "");

  /**
   * @param subject role and id of what it was done to, such as {@code child:123456}
   */
  public AuditEntry did(AuditAction action, String subject, Instant at) {
    return new AuditEntry(at, caller.key(), action, subject, address);
  }
}
