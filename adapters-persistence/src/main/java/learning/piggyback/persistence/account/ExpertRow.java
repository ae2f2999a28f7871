package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.PersonName;

@MappedEntity("experts")
record ExpertRow(
    @Id String id, String displayName, boolean active, Instant createdAt, Instant updatedAt) {

  static ExpertRow from(Expert expert) {
    return new ExpertRow(
        expert.id().value(),
        expert.displayName().value(),
        expert.active(),
        expert.createdAt(),
        expert.updatedAt());
  }

  Expert toDomain() {
    return new Expert(new ExpertId(id), new PersonName(displayName), active, createdAt, updatedAt);
  }
}
