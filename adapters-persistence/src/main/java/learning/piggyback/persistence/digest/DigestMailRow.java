package learning.piggyback.persistence.digest;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestMail;
import org.jspecify.annotations.Nullable;

@MappedEntity("digest_mails")
record DigestMailRow(
    String parentId,
    String topic,
    String state,
    int tries,
    @Nullable String failure,
    @Nullable Instant nextTry,
    Instant updatedAt) {

  static DigestMailRow from(DigestMail mail) {
    return new DigestMailRow(
        mail.parent().value(),
        mail.topic(),
        mail.state().name(),
        mail.tries(),
        mail.failure().orElse(null),
        mail.nextTry().orElse(null),
        mail.updatedAt());
  }

  DigestMail toDomain() {
    return new DigestMail(
        new ParentId(parentId),
        topic,
        DigestMail.State.valueOf(state),
        tries,
        Optional.ofNullable(failure),
        Optional.ofNullable(nextTry),
        updatedAt);
  }
}
