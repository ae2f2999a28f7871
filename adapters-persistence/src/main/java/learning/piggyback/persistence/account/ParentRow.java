package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import org.jspecify.annotations.Nullable;

@MappedEntity("parents")
record ParentRow(
    @Id String id,
    String displayName,
    @Nullable String managedBy,
    boolean active,
    Instant createdAt,
    Instant updatedAt) {

  static ParentRow from(Parent parent) {
    return new ParentRow(
        parent.id().value(),
        parent.displayName().value(),
        parent.managedBy().map(ExpertId::value).orElse(null),
        parent.active(),
        parent.createdAt(),
        parent.updatedAt());
  }

  Parent toDomain() {
    return new Parent(
        new ParentId(id),
        new PersonName(displayName),
        Optional.ofNullable(managedBy).map(ExpertId::new),
        active,
        createdAt,
        updatedAt);
  }
}
