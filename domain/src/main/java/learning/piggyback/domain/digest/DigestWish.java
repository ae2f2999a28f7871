package learning.piggyback.domain.digest;

import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.account.ParentId;

/**
 * That a parent wants the weekly digest; without one there is none.
 *
 * @param mail where it is sent; empty for the page only
 * @param confirmed whether whoever reads that address wants it there
 * @param since when the parent asked for it; weeks that were over by then are not sent
 */
public record DigestWish(
    ParentId parent, Optional<MailAddress> mail, boolean confirmed, Instant since) {

  public DigestWish asConfirmed() {
    return new DigestWish(parent, mail, true, since);
  }
}
