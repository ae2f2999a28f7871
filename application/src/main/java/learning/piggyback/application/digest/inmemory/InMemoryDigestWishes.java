package learning.piggyback.application.digest.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.digest.DigestWishes;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestMail;
import learning.piggyback.domain.digest.DigestWish;
import learning.piggyback.domain.digest.Week;

/** Wishes in memory. */
public final class InMemoryDigestWishes implements DigestWishes {

  private final InMemoryDatabase database;
  private final InMemoryTable<ParentId, Parent> parents;
  private final InMemoryTable<ParentId, DigestWish> wishes;
  private final InMemoryTable<InMemoryDigestMails.Key, DigestMail> mails;

  public InMemoryDigestWishes(InMemoryDatabase database) {
    this.database = database;
    this.parents = database.table("parents");
    this.wishes = database.table("digest_wishes");
    this.mails = database.table("digest_mails");
    parents.onRemove(wishes::remove);
  }

  @Override
  public Optional<DigestWish> find(ParentId parent) {
    return wishes.find(parent);
  }

  @Override
  public void save(DigestWish wish) {
    database.atomically(() -> {
      if (!parents.contains(wish.parent())) {
        throw ParentId.unknown();
      }
      wishes.put(wish.parent(), wish);
    });
  }

  @Override
  public void remove(ParentId parent) {
    wishes.remove(parent);
  }

  @Override
  public List<DigestWish> due(Week week, Instant ended, Instant now, int most) {
    return database.atomically(() ->
        wishes
            .rows()
            .filter(wish -> wish.mail().isPresent())
            .filter(wish -> !wish.confirmed() || wish.since().isBefore(ended))
            .filter(wish -> parents.find(wish.parent()).filter(Parent::active).isPresent())
            .filter(wish -> isOpen(wish, week, now))
            .sorted(Comparator.comparing(wish -> wish.parent().value()))
            .limit(most)
            .toList());
  }

  private boolean isOpen(DigestWish wish, Week week, Instant now) {
    String topic = wish.confirmed() ? week.toString() : DigestMail.CONFIRMATION;
    return mails
        .find(new InMemoryDigestMails.Key(wish.parent(), topic))
        .map(mail -> mail.isDue(now))
        .orElse(true);
  }
}
