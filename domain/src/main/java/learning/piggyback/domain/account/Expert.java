package learning.piggyback.domain.account;

import java.time.Instant;

/** An adult who reviews questions and has children in care. */
public record Expert(
    ExpertId id, PersonName displayName, boolean active, Instant createdAt, Instant updatedAt) {

  public Expert renamed(PersonName name, Instant now) {
    return new Expert(id, name, active, createdAt, now);
  }

  public Expert withActive(boolean newActive, Instant now) {
    return new Expert(id, displayName, newActive, createdAt, now);
  }
}
