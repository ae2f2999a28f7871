package learning.piggyback.persistence.digest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestWish;
import learning.piggyback.domain.digest.MailAddress;
import org.jspecify.annotations.Nullable;

@MappedEntity("digest_wishes")
record DigestWishRow(
    @Id String parentId, @Nullable String mailAddress, boolean confirmed, Instant since) {

  static DigestWishRow from(DigestWish wish) {
    return new DigestWishRow(
        wish.parent().value(),
        wish.mail().map(MailAddress::value).orElse(null),
        wish.confirmed(),
        wish.since());
  }

  DigestWish toDomain() {
    return new DigestWish(
        new ParentId(parentId),
        Optional.ofNullable(mailAddress).map(MailAddress::new),
        confirmed,
        since);
  }
}
