package learning.piggyback.application.digest.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.application.digest.DigestMails;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestMail;
import learning.piggyback.domain.digest.DigestMail.State;
import learning.piggyback.domain.digest.DigestWish;

/** Mails in memory. */
public final class InMemoryDigestMails implements DigestMails {

  record Key(ParentId parent, String topic) {

    static Key of(DigestMail mail) {
      return new Key(mail.parent(), mail.topic());
    }
  }

  private static final Comparator<DigestMail> NEWEST_FIRST =
      Comparator.comparing(DigestMail::updatedAt)
          .reversed()
          .thenComparing(mail -> mail.parent().value())
          .thenComparing(DigestMail::topic);

  private final InMemoryDatabase database;
  private final InMemoryTable<ParentId, DigestWish> wishes;
  private final InMemoryTable<Key, DigestMail> mails;

  public InMemoryDigestMails(InMemoryDatabase database) {
    this.database = database;
    this.wishes = database.table("digest_wishes");
    this.mails = database.table("digest_mails");
    wishes.onRemove(parent -> mails.removeIf(mail -> mail.parent().equals(parent)));
  }

  @Override
  public List<DigestMail> to(ParentId parent) {
    return mails.rows().filter(mail -> mail.parent().equals(parent)).sorted(NEWEST_FIRST).toList();
  }

  @Override
  public Optional<DigestMail> begin(ParentId parent, String topic, Instant now) {
    return database.atomically(() -> {
      Key key = new Key(parent, topic);
      Optional<DigestMail> known = mails.find(key);
      if (!wishes.contains(parent) || known.filter(mail -> !mail.isDue(now)).isPresent()) {
        return Optional.empty();
      }
      DigestMail begun =
          known
              .map(mail -> mail.begunAgain(now))
              .orElseGet(() -> DigestMail.begun(parent, topic, now));
      mails.put(key, begun);
      return Optional.of(begun);
    });
  }

  @Override
  public void save(DigestMail mail) {
    database.atomically(() -> {
      if (mails.contains(Key.of(mail))) {
        mails.put(Key.of(mail), mail);
      }
    });
  }

  @Override
  public int giveUp(Instant begunBefore, Instant now) {
    return database.atomically(() -> {
      List<DigestMail> lost =
          mails
              .rows()
              .filter(mail -> mail.state() == State.SENDING)
              .filter(mail -> mail.updatedAt().isBefore(begunBefore))
              .toList();
      lost.forEach(mail ->
          mails.put(Key.of(mail), mail.ended(State.UNSURE, Optional.of("interrupted"), now)));
      return lost.size();
    });
  }

  @Override
  public List<DigestMail> troubled(int most) {
    return mails
        .rows()
        .filter(mail ->
            Set.of(State.FAILED, State.UNSURE).contains(mail.state())
                || (mail.state() == State.WAITING && mail.failure().isPresent()))
        .sorted(NEWEST_FIRST)
        .limit(most)
        .toList();
  }
}
