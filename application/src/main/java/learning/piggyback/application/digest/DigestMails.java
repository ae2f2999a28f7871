package learning.piggyback.application.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestMail;

/** What became of mails: the memory by which each is sent once, however many servers there are. */
public interface DigestMails {

  /** All mails to a parent, the newest first. */
  List<DigestMail> to(ParentId parent);

  /**
   * Begins a mail, and nobody else can: adds it, or takes up one that waits and is due. Empty when
   * somebody else has begun it, when it has ended or waits for later, and when there is no wish of
   * this parent.
   */
  Optional<DigestMail> begin(ParentId parent, String topic, Instant now);

  /** Replaces a mail. Nothing happens when the wish is gone. */
  void save(DigestMail mail);

  /** Ends as unsure all that were begun before an instant and have not ended. Tells how many. */
  int giveUp(Instant begunBefore, Instant now);

  /** Those that failed, are unsure, or wait for another try, the newest first. */
  List<DigestMail> troubled(int most);
}
