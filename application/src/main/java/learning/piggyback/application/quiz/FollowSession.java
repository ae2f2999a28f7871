package learning.piggyback.application.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.QuizSession;
import learning.piggyback.domain.quiz.session.Stretch;

/** Follows what a child does in a session besides answering. */
public final class FollowSession {

  /**
   * What happened since the player last told, in this order.
   *
   * @param played in the order in which it was played
   * @param skipped the question that waits, when the child goes on without an answer
   * @param movedTo where the child jumped to
   * @param paused whether the child stopped the video
   */
  public record Happened(
      List<Stretch> played,
      Optional<QuestionId> skipped,
      Optional<Duration> movedTo,
      boolean paused,
      End end) {}

  /** Whether the session goes on. */
  public enum End {
    /** It does. */
    NOT_YET,
    /** The video was played to its end: a last question may come. */
    OF_VIDEO,
    /** The child left. */
    LEFT
  }

  private final SessionRecord record;
  private final boolean skipPrevention;

  /**
   * @param skipPrevention whether children may not jump beyond what they have seen
   */
  public FollowSession(SessionRecord record, boolean skipPrevention) {
    this.record = record;
    this.skipPrevention = skipPrevention;
  }

  public boolean preventsSkipping() {
    return skipPrevention;
  }

  /** Throws what {@link SessionRecord#session} and the session's own rules throw. */
  public ChildSession follow(Caller caller, ChildId child, String id, Happened happened) {
    ChildSession known = record.session(caller, child, id);
    return known.state().ended() && happened.end() != End.NOT_YET
        ? known
        : record.change(child, id, state -> after(state, happened));
  }

  private QuizSession after(QuizSession before, Happened happened) {
    QuizSession state = before;
    for (Stretch stretch : happened.played()) {
      state = state.played(stretch);
    }
    if (happened.skipped().isPresent()) {
      state = state.skipped(happened.skipped().get());
    }
    if (happened.movedTo().isPresent()) {
      state = state.movedTo(happened.movedTo().get(), skipPrevention);
    }
    if (happened.paused()) {
      state = state.paused();
    }
    return switch (happened.end()) {
      case NOT_YET -> state;
      case OF_VIDEO -> state.atEnd();
      case LEFT -> state.closed();
    };
  }
}
