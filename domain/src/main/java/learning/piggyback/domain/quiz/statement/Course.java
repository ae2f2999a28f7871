package learning.piggyback.domain.quiz.statement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.session.QuizSession;
import learning.piggyback.domain.quiz.session.Stretch;

/**
 * A session as it goes on, and what is worth telling of that.
 *
 * @param deeds in the order in which they happened
 */
public record Course(QuizSession state, List<Deed> deeds) {

  /** Players do not tell to the millisecond where they went on. */
  private static final Duration LEAST_JUMP = Duration.ofSeconds(1);

  public Course {
    deeds = List.copyOf(deeds);
  }

  public static Course from(QuizSession state) {
    return new Course(state, List.of());
  }

  /**
   * See {@link QuizSession#played}. What does not go on where the last part ended is a jump; the
   * last part told once more is nothing new.
   */
  public Course played(Stretch stretch) {
    QuizSession next = state.played(stretch);
    if (next.played().equals(state.played()) && next.position().equals(state.position())) {
      return this;
    }
    List<Deed> more = new ArrayList<>();
    if (stretch.from().minus(state.position()).abs().compareTo(LEAST_JUMP) > 0) {
      more.add(new Deed.Seeked(state.position(), stretch.from()));
    }
    if (!state.playing()) {
      more.add(new Deed.Played(stretch.from()));
    }
    if (!next.playing()) {
      more.add(new Deed.Paused(next.position(), next.played()));
    }
    return then(next, more);
  }

  /** See {@link QuizSession#skipped}. */
  public Course skipped(QuestionId question) {
    return then(state.skipped(question), List.of());
  }

  /** See {@link QuizSession#movedTo}. */
  public Course movedTo(Duration target, boolean furthestOnly) {
    return jumpedTo(state.movedTo(target, furthestOnly));
  }

  /** See {@link QuizSession#paused}. */
  public Course paused(int times) {
    return stoppedAt(state.paused(times));
  }

  /** See {@link QuizSession#shownAgain}. */
  public Course shownAgain(QuestionId question) {
    return jumpedTo(state.shownAgain(question));
  }

  /** See {@link QuizSession#answered}. The answer itself is not among the deeds. */
  public Course answered(QuestionId question, AnswerStatus status) {
    return jumpedTo(state.answered(question, status));
  }

  /** See {@link QuizSession#atEnd}. */
  public Course atEnd() {
    QuizSession next = state.atEnd();
    return next.ended() ? endedIn(next) : stoppedAt(next);
  }

  /** See {@link QuizSession#left}. */
  public Course left() {
    return endedIn(state.left());
  }

  /** See {@link QuizSession#timedOut}. */
  public Course timedOut() {
    return endedIn(state.timedOut());
  }

  /**
   * The deeds, the last of the session's replies before all of them.
   *
   * @param replies all of the session
   */
  public List<Deed> afterAnswer(List<Reply> replies) {
    List<Deed> all = new ArrayList<>();
    all.add(Deed.Answered.lastOf(replies, state));
    all.addAll(deeds);
    return all;
  }

  private Course jumpedTo(QuizSession next) {
    return then(
        next,
        next.position().equals(state.position())
            ? List.of()
            : List.of(new Deed.Seeked(state.position(), next.position())));
  }

  private Course stoppedAt(QuizSession next) {
    return then(
        next,
        state.playing() && !next.playing()
            ? List.of(new Deed.Paused(next.position(), next.played()))
            : List.of());
  }

  private Course endedIn(QuizSession next) {
    return then(
        next,
        state.ended() ? List.of() : List.of(new Deed.Terminated(next.position(), next.played())));
  }

  /** What goes on though its end was told begins once more. */
  private Course then(QuizSession next, List<? extends Deed> more) {
    List<Deed> all = new ArrayList<>(deeds);
    if (state.ended() && !next.ended()) {
      all.add(new Deed.Initialized());
    }
    all.addAll(more);
    return new Course(next, all);
  }
}
