package learning.piggyback.persistence.digest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.digest.DigestWishes;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestMail;
import learning.piggyback.domain.digest.DigestWish;
import learning.piggyback.domain.digest.Week;
import learning.piggyback.persistence.JdbcTransactions;

@Singleton
final class JdbcDigestWishes implements DigestWishes {

  private final DigestWishRows rows;
  private final JdbcTransactions transactions;

  JdbcDigestWishes(DigestWishRows rows, JdbcTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public Optional<DigestWish> find(ParentId parent) {
    return rows.find(parent.value()).map(DigestWishRow::toDomain);
  }

  @Override
  public void save(DigestWish wish) {
    transactions.join(() -> {
      String parent = wish.parent().value();
      if (rows.lockParent(parent).isEmpty()) {
        throw ParentId.unknown();
      }
      DigestWishRow row = DigestWishRow.from(wish);
      rows.find(parent).ifPresentOrElse(_ -> rows.update(row), () -> rows.insert(row));
    });
  }

  @Override
  public void remove(ParentId parent) {
    rows.delete(parent.value());
  }

  @Override
  public List<DigestWish> due(Week week, Instant ended, Instant now, int most) {
    return rows.due(week.toString(), DigestMail.CONFIRMATION, ended, now, most).stream()
        .map(DigestWishRow::toDomain)
        .toList();
  }
}
