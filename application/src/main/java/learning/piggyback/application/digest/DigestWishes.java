package learning.piggyback.application.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestWish;
import learning.piggyback.domain.digest.Week;

/** Which parents want the digest, and where. What a parent wished goes with the parent. */
public interface DigestWishes {

  Optional<DigestWish> find(ParentId parent);

  /**
   * Adds a wish, or replaces the parent's. {@code NOT_FOUND parent_not_found} when there is no such
   * parent.
   */
  void save(DigestWish wish);

  /** Forgets a wish with its mails. Nothing happens when there is none. */
  void remove(ParentId parent);

  /**
   * Wishes of active parents to whom a mail is to be sent now, ordered by parent: a confirmed
   * address gets the week's when it asked before the week was over, another the question whether it
   * is right; in both cases unless that mail was begun already and does not wait for this moment.
   *
   * @param ended when the week was over
   * @param most how many at the most
   */
  List<DigestWish> due(Week week, Instant ended, Instant now, int most);
}
