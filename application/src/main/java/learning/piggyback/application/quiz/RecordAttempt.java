package learning.piggyback.application.quiz;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.quiz.statement.Telling;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.PlayerCount;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.quiz.statement.Deed;
import learning.piggyback.domain.video.VideoId;

/**
 * Records what a child did while it watched. Saves of one session add up to one attempt: replies
 * and score are replaced by the newest, watch time is added; a save that is sent again changes
 * nothing.
 */
public final class RecordAttempt {

  /**
   * A save, as a player sends it.
   *
   * @param session empty to begin an attempt that no later save can continue
   * @param saveId the player's name for this save; empty when it has none
   * @param mode empty for the child's own
   * @param reported the player's own count; it counts for players that send no replies
   * @param watched since the last save
   * @param checkpointOnly adds watch time and touches nothing else
   */
  public record Save(
      ChildId child,
      VideoId video,
      Optional<String> session,
      Optional<String> saveId,
      Optional<InteractionMode> mode,
      PlayerCount reported,
      Duration watched,
      OptionalInt manualPauses,
      List<Reply> replies,
      boolean checkpointOnly) {

    public Save {
      replies = List.copyOf(replies);
      watched = watched.isNegative() ? Duration.ZERO : watched;
    }

    Tally tally() {
      return replies.isEmpty() ? reported.tally() : Tally.of(replies);
    }

    int score() {
      return tally().total() > 0 ? tally().percentage() : reported.percentage().orElse(0);
    }

    Optional<PlayerCount> contradicted() {
      return replies.isEmpty()
          ? Optional.empty()
          : Optional.of(reported).filter(count -> count.contradicts(tally()));
    }

    /** By what the save is known when it is sent again: its name, or all that it says. */
    String key() {
      return saveId.map(id -> "id:" + digest(id)).orElseGet(() -> "same:" + digest(toString()));
    }

    /** A named save is known for ever, an unnamed one while it is the last; a checkpoint never. */
    boolean isResendOf(Attempt before) {
      if (saveId.isPresent()) {
        return before.saveIds().contains(key());
      }
      return !checkpointOnly
          && !before.saveIds().isEmpty()
          && before.saveIds().getLast().equals(key());
    }

    private static UUID digest(String text) {
      return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private final Attempts attempts;
  private final ChildAccess childAccess;
  private final VideoAccess videoAccess;
  private final Telling telling;
  private final Transactions transactions;
  private final Clock clock;
  private final Supplier<UUID> ids;

  public RecordAttempt(
      Attempts attempts,
      ChildAccess childAccess,
      VideoAccess videoAccess,
      Telling telling,
      Transactions transactions,
      Clock clock,
      Supplier<UUID> ids) {
    this.attempts = attempts;
    this.childAccess = childAccess;
    this.videoAccess = videoAccess;
    this.telling = telling;
    this.transactions = transactions;
    this.clock = clock;
    this.ids = ids;
  }

  /** Throws what {@link ChildAccess#playable} and {@link VideoAccess#visible} throw. */
  public Attempt record(Caller caller, Save save) {
    Child child = childAccess.playable(caller, save.child());
    videoAccess.visible(caller, save.video());
    String session = save.session().orElseGet(() -> ids.get().toString());
    return transactions.inTurn(() ->
        attempts
            .find(save.child(), session)
            .map(before ->
                save.isResendOf(before) ? before : kept(before.replies(), next(before, save)))
            .orElseGet(() -> kept(List.of(), first(session, child, save))));
  }

  private Attempt kept(List<Reply> before, Attempt attempt) {
    Attempt saved = attempts.save(attempt);
    telling.saved(Deed.Answered.added(before, saved.replies()), saved);
    return saved;
  }

  private Attempt first(String session, Child child, Save save) {
    Instant now = clock.instant();
    return new Attempt(
        session,
        save.child(),
        save.video(),
        save.mode().orElse(child.mode()),
        now,
        now,
        save.tally(),
        save.score(),
        save.contradicted(),
        save.watched(),
        save.manualPauses().orElse(0),
        save.replies(),
        List.of(save.key()),
        0);
  }

  private Attempt next(Attempt before, Save save) {
    boolean full = !save.checkpointOnly();
    Attempt sent =
        new Attempt(
            before.session(),
            before.child(),
            before.video(),
            full ? save.mode().orElse(before.mode()) : before.mode(),
            before.startedAt(),
            clock.instant(),
            full ? save.tally() : before.tally(),
            full ? save.score() : before.percentage(),
            full ? save.contradicted() : before.contradicted(),
            before.watched().plus(save.watched()),
            save.manualPauses().orElse(before.manualPauses()),
            full ? save.replies() : before.replies(),
            Stream.concat(before.saveIds().stream(), Stream.of(save.key())).toList(),
            before.version());
    return sent.withMarksOf(before);
  }
}
