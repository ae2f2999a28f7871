package learning.piggyback.domain.audit;

import java.time.Instant;

/** Somebody whose doings are noted. */
public interface Author {

  /**
   * @param subject role and id of what it was done to, such as {@code child:123456}
   */
  AuditEntry did(AuditAction action, String subject, Instant at);
}
