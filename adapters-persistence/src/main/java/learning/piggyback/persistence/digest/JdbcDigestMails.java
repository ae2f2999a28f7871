package learning.piggyback.persistence.digest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.digest.DigestMails;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestMail;
import learning.piggyback.domain.digest.DigestMail.State;
import learning.piggyback.persistence.JdbcTransactions;

@Singleton
final class JdbcDigestMails implements DigestMails {

  private final DigestMailRows rows;
  private final DigestWishRows wishes;
  private final JdbcTransactions transactions;

  JdbcDigestMails(DigestMailRows rows, DigestWishRows wishes, JdbcTransactions transactions) {
    this.rows = rows;
    this.wishes = wishes;
    this.transactions = transactions;
  }

  @Override
  public List<DigestMail> to(ParentId parent) {
    return rows.to(parent.value()).stream().map(DigestMailRow::toDomain).toList();
  }

  /** Whoever locks the wish first begins the mail. */
  @Override
  public Optional<DigestMail> begin(ParentId parent, String topic, Instant now) {
    return transactions.join(() -> {
      if (wishes.lock(parent.value()).isEmpty()) {
        return Optional.empty();
      }
      Optional<DigestMail> known = rows.find(parent.value(), topic).map(DigestMailRow::toDomain);
      if (known.isEmpty()) {
        DigestMail begun = DigestMail.begun(parent, topic, now);
        rows.insert(DigestMailRow.from(begun));
        return Optional.of(begun);
      }
      Optional<DigestMail> again =
          known.filter(mail -> mail.isDue(now)).map(mail -> mail.begunAgain(now));
      again.ifPresent(this::save);
      return again;
    });
  }

  @Override
  public void save(DigestMail mail) {
    rows.update(DigestMailRow.from(mail));
  }

  @Override
  public int giveUp(Instant begunBefore, Instant now) {
    return transactions.join(() -> {
      List<DigestMail> lost =
          rows.lockLost(begunBefore).stream().map(DigestMailRow::toDomain).toList();
      lost.forEach(mail -> save(mail.ended(State.UNSURE, Optional.of("interrupted"), now)));
      return lost.size();
    });
  }

  @Override
  public List<DigestMail> troubled(int most) {
    return rows.troubled(most).stream().map(DigestMailRow::toDomain).toList();
  }
}
