package learning.piggyback.domain.quiz.session;

import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.video.VideoId;

/**
 * A session and whose it is.
 *
 * @param id the player's name for it, unique for the child: another device has another session
 * @param companion who watches with the child
 * @param heardAt when something was last heard of it that was new
 */
public record ChildSession(
    ChildId child,
    String id,
    VideoId video,
    Optional<Companion> companion,
    Instant begunAt,
    Instant heardAt,
    QuizSession state) {

  public ChildSession in(QuizSession next) {
    return new ChildSession(child, id, video, companion, begunAt, heardAt, next);
  }

  public ChildSession heardOf(Instant at) {
    return new ChildSession(child, id, video, companion, begunAt, at, state);
  }

  /** Whether it goes on as far as anybody knows, and nothing was heard of it since then. */
  public boolean isIdle(Instant since) {
    return !state.ended() && heardAt.isBefore(since);
  }
}
