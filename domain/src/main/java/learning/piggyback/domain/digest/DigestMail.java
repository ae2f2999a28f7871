package learning.piggyback.domain.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.account.ParentId;

/**
 * What became of a mail. There is one for each parent and topic, on whatever server.
 *
 * @param topic a week, or {@link #CONFIRMATION}
 * @param tries how often it was begun
 * @param failure stable code of what went wrong last; empty when nothing did
 * @param nextTry when a waiting one is begun again
 */
public record DigestMail(
    ParentId parent,
    String topic,
    State state,
    int tries,
    Optional<String> failure,
    Optional<Instant> nextTry,
    Instant updatedAt) {

  /** Asks whether the address is right. */
  public static final String CONFIRMATION = "confirm";

  /** One that failed this often is not begun again. */
  static final int MOST_TRIES = 6;

  private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
  private static final int FACTOR = 4;

  /** Where a mail is in its life; all but the first two are final. */
  public enum State {
    SENDING,
    WAITING,
    SENT,
    /** Nothing happened in that week, so nothing was sent. */
    EMPTY,
    FAILED,
    /** The server was lost in the midst of it: it may have arrived, and is not sent again. */
    UNSURE
  }

  /** Begun for the first time. */
  public static DigestMail begun(ParentId parent, String topic, Instant now) {
    return new DigestMail(parent, topic, State.SENDING, 1, Optional.empty(), Optional.empty(), now);
  }

  public DigestMail begunAgain(Instant now) {
    return new DigestMail(parent, topic, State.SENDING, tries + 1, failure, Optional.empty(), now);
  }

  public DigestMail ended(State end, Optional<String> why, Instant now) {
    return new DigestMail(parent, topic, end, tries, why, Optional.empty(), now);
  }

  /** To be begun again after 5 minutes, then four times longer each time; or given up. */
  public DigestMail failedForNow(String why, Instant now) {
    if (tries >= MOST_TRIES) {
      return ended(State.FAILED, Optional.of(why), now);
    }
    Duration wait = FIRST_WAIT.multipliedBy((long) Math.pow(FACTOR, tries - 1.0));
    return waiting(Optional.of(why), now.plus(wait), now);
  }

  /** To be begun afresh, not before that. */
  public DigestMail again(Instant notBefore, Instant now) {
    return new DigestMail(
        parent, topic, State.WAITING, 0, Optional.empty(), Optional.of(notBefore), now);
  }

  public boolean isDue(Instant now) {
    return state == State.WAITING && nextTry.filter(at -> !at.isAfter(now)).isPresent();
  }

  private DigestMail waiting(Optional<String> why, Instant at, Instant now) {
    return new DigestMail(parent, topic, State.WAITING, tries, why, Optional.of(at), now);
  }
}
