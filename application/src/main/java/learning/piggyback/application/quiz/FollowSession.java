package learning.piggyback.application.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.Stretch;
import learning.piggyback.domain.quiz.statement.Course;

/** Follows what a child does in a session besides answering. */
public final class FollowSession {

  /**
   * What happened since the player last told, in this order. Told again, it changes nothing more.
   *
   * @param played in the order in which it was played
   * @param skipped the question that waits, when the child goes on without an answer
   * @param shownAgain the question that waits, when the child wants to see its part again first
   * @param movedTo where the child jumped to
   * @param pauses how often the child has stopped the video so far; 0 tells nothing
   */
  public record Happened(
      List<Stretch> played,
      Optional<QuestionId> skipped,
      Optional<QuestionId> shownAgain,
      Optional<Duration> movedTo,
      int pauses,
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
    return known.state().isOver() && happened.end() != End.NOT_YET
        ? known
        : record.change(child, id, course -> after(course, happened));
  }

  private Course after(Course before, Happened happened) {
    Course course = before;
    for (Stretch stretch : happened.played()) {
      course =
          skipPrevention && course.state().skips(stretch)
              ? course.movedTo(stretch.to(), true)
              : course.played(stretch);
    }
    if (happened.skipped().isPresent()) {
      course = course.skipped(happened.skipped().get());
    }
    if (happened.shownAgain().isPresent()) {
      course = course.shownAgain(happened.shownAgain().get());
    }
    if (happened.movedTo().isPresent()) {
      course = course.movedTo(happened.movedTo().get(), skipPrevention);
    }
    course = course.paused(happened.pauses());
    return switch (happened.end()) {
      case NOT_YET -> course;
      case OF_VIDEO -> course.atEnd();
      case LEFT -> course.left();
    };
  }
}
