package learning.piggyback.domain.account;

import java.time.Instant;
import java.util.Optional;

/**
 * An adult with children of their own.
 *
 * @param managedBy the expert who made this parent; empty when the admin did
 */
public record Parent(
    ParentId id,
    PersonName displayName,
    Optional<ExpertId> managedBy,
    boolean active,
    Instant createdAt,
    Instant updatedAt) {

  public Parent renamed(PersonName name, Instant now) {
    return new Parent(id, name, managedBy, active, createdAt, now);
  }

  public Parent withActive(boolean newActive, Instant now) {
    return new Parent(id, displayName, managedBy, newActive, createdAt, now);
  }
}
