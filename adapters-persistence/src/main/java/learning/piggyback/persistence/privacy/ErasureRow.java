package learning.piggyback.persistence.privacy;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import learning.piggyback.domain.privacy.Erasure;

@MappedEntity("erasures")
record ErasureRow(
    String pseudonym, Instant erasedAt, String byRole, int attemptCount, int replyCount) {

  static ErasureRow from(Erasure erasure) {
    return new ErasureRow(
        erasure.pseudonym(), erasure.at(), erasure.role(), erasure.attempts(), erasure.replies());
  }

  Erasure toDomain() {
    return new Erasure(erasedAt, byRole, pseudonym, attemptCount, replyCount);
  }
}
