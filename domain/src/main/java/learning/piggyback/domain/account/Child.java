package learning.piggyback.domain.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A child's profile. The expert decides which videos it sees; the parent whose code opens it.
 *
 * @param lastName may be empty
 * @param version 0 when new; raised by the store with each save
 */
public record Child(
    ChildId id,
    Optional<ExpertId> expert,
    Optional<ParentId> parent,
    PersonName firstName,
    String lastName,
    IconKey icon,
    InteractionMode mode,
    boolean active,
    Instant createdAt,
    Instant updatedAt,
    long version) {

  /** Whether this child is one of the family that logs in with the given parent's code. */
  public boolean belongsTo(ParentId family) {
    return parent
        .map(family::equals)
        .orElseGet(() -> expert.map(e -> e.value().equals(family.value())).orElse(false));
  }

  public Child withActive(boolean newActive, Instant now) {
    return new Child(
        id, expert, parent, firstName, lastName, icon, mode, newActive, createdAt, now, version);
  }
}
