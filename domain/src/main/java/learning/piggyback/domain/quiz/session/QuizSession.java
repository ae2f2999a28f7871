package learning.piggyback.domain.quiz.session;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.AnswerStatus;

/**
 * How far a child has come in a video. What the mode means is decided here, so that every player
 * does the same: strict asks again after showing the part again, until the answer is right;
 * flexible goes on after each answer; passive asks nothing.
 *
 * @param plan in the order in which it is asked; empty in passive mode
 * @param position where in the video the child is
 * @param asked the question that waits for an answer
 * @param settled questions that are not asked any more
 * @param right those of them that were answered right, at the last try at the latest
 * @param pauses how often the child stopped the video
 * @param playing whether the video plays, as far as the player has told
 * @param end why it is over; empty while it goes on
 */
public record QuizSession(
    InteractionMode mode,
    List<PlannedQuestion> plan,
    PlayedTime played,
    Duration position,
    Optional<QuestionId> asked,
    Set<QuestionId> settled,
    Set<QuestionId> right,
    int pauses,
    boolean playing,
    Optional<SessionEnd> end) {

  /** How far after an earlier question of the same segment the part is shown again. */
  private static final Duration AFTER_EARLIER = Duration.ofSeconds(1);

  /** How far beyond what was seen a player may begin, by rounding and by slow media. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  /** Before the question's moment at least, so that playing reaches it again. */
  private static final Duration LEAD_IN = Duration.ofMillis(500);

  public QuizSession {
    plan = List.copyOf(plan);
    settled = Set.copyOf(settled);
    right = Set.copyOf(right);
  }

  public static QuizSession begin(InteractionMode mode, List<PlannedQuestion> plan) {
    return new QuizSession(
        mode,
        mode == InteractionMode.PASSIVE ? List.of() : plan,
        PlayedTime.NONE,
        Duration.ZERO,
        Optional.empty(),
        Set.of(),
        Set.of(),
        0,
        false,
        Optional.empty());
  }

  public boolean ended() {
    return end.isPresent();
  }

  /** Whether nothing can be told of it any more. */
  public boolean isOver() {
    return ended() && !end.equals(Optional.of(SessionEnd.TIMED_OUT));
  }

  /** A question whose moment was reached is asked; the video does not go on beyond it. */
  public QuizSession played(Stretch stretch) {
    requireOpen();
    if (asked.isPresent()) {
      return this;
    }
    Optional<PlannedQuestion> due = firstOpen(q -> stretch.reaches(q.askAt()));
    Duration to = due.map(PlannedQuestion::askAt).orElse(stretch.to());
    return with(
        played.plus(new Stretch(stretch.from(), to)),
        to,
        due.map(PlannedQuestion::id),
        settled,
        due.isEmpty());
  }

  /** Whether the stretch begins beyond what the child has seen. */
  public boolean skips(Stretch stretch) {
    return stretch.from().compareTo(played.furthest().plus(SLACK)) > 0;
  }

  /**
   * The child jumped: what lies between is not asked.
   *
   * @param furthestOnly whether it may not go beyond what it has seen
   */
  public QuizSession movedTo(Duration target, boolean furthestOnly) {
    requireOpen();
    if (asked.isPresent()) {
      return this;
    }
    Duration furthest = played.furthest();
    Duration allowed = furthestOnly && target.compareTo(furthest) > 0 ? furthest : target;
    return with(played, allowed, asked, settled, playing);
  }

  /**
   * @param times how often the child has stopped the video so far; fewer than are known change
   *     nothing
   */
  public QuizSession paused(int times) {
    requireOpen();
    return times <= pauses
        ? this
        : new QuizSession(
            mode, plan, played, position, asked, settled, right, times, false, Optional.empty());
  }

  /** What an answer to the question that waits for one leads to. */
  public QuizSession answered(QuestionId id, AnswerStatus status) {
    requireOpen();
    planned(id);
    if (!asked.equals(Optional.of(id))) {
      throw DomainProblem.conflict("not_asked_now", "This question is not asked now.");
    }
    if (status == AnswerStatus.CORRECT) {
      return settled(id, with(right, id));
    }
    return mode == InteractionMode.STRICT ? shownAgain(id) : settled(id, right);
  }

  /** Shows the part again in which the answer is, before the question that waits is answered. */
  public QuizSession shownAgain(QuestionId id) {
    requireOpen();
    PlannedQuestion question = planned(id);
    return asked.equals(Optional.of(id))
        ? with(played, shownAgainFrom(question), Optional.empty(), settled, false)
        : this;
  }

  /** Goes on without an answer, where the mode lets the child. */
  public QuizSession skipped(QuestionId id) {
    requireOpen();
    planned(id);
    if (mode == InteractionMode.STRICT) {
      throw DomainProblem.conflict("skip_not_allowed", "In strict mode no question is skipped.");
    }
    return asked.equals(Optional.of(id)) ? settled(id, right) : this;
  }

  /** The video is over; questions whose moment lies behind its last frame are asked first. */
  public QuizSession atEnd() {
    if (isOver() || asked.isPresent()) {
      return this;
    }
    Optional<PlannedQuestion> late = firstOpen(q -> q.askAt().compareTo(position) > 0);
    return late.isPresent()
        ? with(played, position, late.map(PlannedQuestion::id), settled, false)
        : over(SessionEnd.DONE, Optional.empty());
  }

  /** The child has left; whatever is open stays unanswered. */
  public QuizSession left() {
    return isOver() ? this : over(SessionEnd.LEFT, Optional.empty());
  }

  /**
   * Nothing was heard of it for long. It stays as it stands, so that an answer that was under way
   * all the time still finds its question, and opens the session again.
   */
  public QuizSession timedOut() {
    return ended() ? this : over(SessionEnd.TIMED_OUT, asked);
  }

  public Next next() {
    if (ended()) {
      return new Next.Ended();
    }
    return asked
        .<Next>map(id -> new Next.Ask(planned(id), mode != InteractionMode.STRICT))
        .orElseGet(
            () -> new Next.Watch(position, firstOpen(q -> q.askAt().compareTo(position) > 0)));
  }

  public PlannedQuestion planned(QuestionId id) {
    return plan.stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            DomainProblem.notFound(
                "question_not_found", "This question does not belong to the session."));
  }

  /** The start of its segment, or just after what was asked in it before. */
  private Duration shownAgainFrom(PlannedQuestion question) {
    Duration latest = question.askAt().minus(LEAD_IN);
    Duration target =
        plan.stream()
            .filter(q -> settled.contains(q.id()))
            .map(PlannedQuestion::askAt)
            .filter(at -> at.compareTo(question.begins()) >= 0)
            .filter(at -> at.compareTo(question.askAt()) < 0)
            .max(Duration::compareTo)
            .map(at -> at.plus(AFTER_EARLIER))
            .orElse(question.begins());
    Duration reachable = target.compareTo(latest) > 0 ? latest : target;
    return reachable.isNegative() ? Duration.ZERO : reachable;
  }

  private Optional<PlannedQuestion> firstOpen(Predicate<PlannedQuestion> when) {
    return plan.stream().filter(q -> !settled.contains(q.id())).filter(when).findFirst();
  }

  private QuizSession settled(QuestionId id, Set<QuestionId> nowRight) {
    return new QuizSession(
        mode,
        plan,
        played,
        position,
        Optional.empty(),
        with(settled, id),
        nowRight,
        pauses,
        playing,
        Optional.empty());
  }

  private static Set<QuestionId> with(Set<QuestionId> known, QuestionId id) {
    Set<QuestionId> more = new HashSet<>(known);
    more.add(id);
    return more;
  }

  /** As it goes on, though it may have timed out before. */
  private QuizSession with(
      PlayedTime nowPlayed,
      Duration nowAt,
      Optional<QuestionId> nowAsked,
      Set<QuestionId> nowSettled,
      boolean nowPlaying) {
    return new QuizSession(
        mode,
        plan,
        nowPlayed,
        nowAt,
        nowAsked,
        nowSettled,
        right,
        pauses,
        nowPlaying,
        Optional.empty());
  }

  private QuizSession over(SessionEnd why, Optional<QuestionId> stillAsked) {
    return new QuizSession(
        mode, plan, played, position, stillAsked, settled, right, pauses, false, Optional.of(why));
  }

  private void requireOpen() {
    if (isOver()) {
      throw DomainProblem.conflict("session_ended", "This session is over.");
    }
  }
}
