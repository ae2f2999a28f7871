package learning.piggyback.domain.audit;

import java.time.Instant;

/**
 * Who did what, when and from where. Holds ids, never a child's name or answer.
 *
 * @param actor role and id of who did it, such as {@code expert:eve}; {@code nobody} for one who
 *     could not prove to be anyone
 * @param subject role and id of what it was done to, such as {@code child:123456}
 * @param address the network address that it came from; empty for the system itself
 */
public record AuditEntry(
    Instant at, String actor, AuditAction action, String subject, String address) {

  public static final String NOBODY = "nobody";
}
