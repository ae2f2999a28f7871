package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import org.jspecify.annotations.Nullable;

@MappedEntity("children")
record ChildRow(
    @Id String id,
    @Nullable String expertId,
    @Nullable String parentId,
    String firstName,
    String lastName,
    String icon,
    String interactionMode,
    boolean active,
    Instant createdAt,
    Instant updatedAt,
    long version) {

  static ChildRow from(Child child, long version) {
    return new ChildRow(
        child.id().value(),
        child.expert().map(ExpertId::value).orElse(null),
        child.parent().map(ParentId::value).orElse(null),
        child.firstName().value(),
        child.lastName(),
        child.icon().value(),
        child.mode().name(),
        child.active(),
        child.createdAt(),
        child.updatedAt(),
        version);
  }

  Child toDomain() {
    return new Child(
        new ChildId(id),
        Optional.ofNullable(expertId).map(ExpertId::new),
        Optional.ofNullable(parentId).map(ParentId::new),
        new PersonName(firstName),
        lastName,
        new IconKey(icon),
        InteractionMode.valueOf(interactionMode),
        active,
        createdAt,
        updatedAt,
        version);
  }
}
