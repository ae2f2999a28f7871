package learning.piggyback.application.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.quiz.statement.Telling;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.QuizSession;
import learning.piggyback.domain.quiz.statement.Course;

/** What a session leads to is kept, with the attempt that reports are made of, as it happens. */
public final class SessionRecord {

  private final QuizSessions sessions;
  private final Attempts attempts;
  private final ChildAccess access;
  private final Telling telling;
  private final Transactions transactions;
  private final Clock clock;

  public SessionRecord(
      QuizSessions sessions,
      Attempts attempts,
      ChildAccess access,
      Telling telling,
      Transactions transactions,
      Clock clock) {
    this.sessions = sessions;
    this.attempts = attempts;
    this.access = access;
    this.telling = telling;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * The session as it stands.
   *
   * @throws DomainProblem {@code NOT_FOUND session_not_found}, and what {@link
   *     ChildAccess#playable} throws
   */
  public ChildSession session(Caller caller, ChildId child, String id) {
    access.playable(caller, child);
    return sessions.find(child, id).orElseThrow(SessionRecord::unknown);
  }

  /** Changes the session and nothing that was answered in it. */
  ChildSession change(ChildId child, String id, UnaryOperator<Course> change) {
    return transactions.inTransaction(() -> {
      ChildSession before = sessions.lock(child, id).orElseThrow(SessionRecord::unknown);
      Course course = change.apply(Course.from(before.state()));
      if (course.state().equals(before.state())) {
        return before;
      }
      ChildSession after = before.in(course.state()).heardOf(clock.instant());
      sessions.save(after);
      if (isReported(before.state(), after.state())) {
        Optional<Attempt> attempt = attempts.find(child, id);
        save(after, attempt, replies(attempt));
      }
      telling.went(before, after, course.deeds());
      return after;
    });
  }

  /** A session that was opened and left is no attempt. */
  private static boolean isReported(QuizSession before, QuizSession after) {
    return !after.played().equals(before.played()) || after.pauses() != before.pauses();
  }

  /** Ends the session if nothing was heard of it since then; false when something was. */
  boolean timeOut(ChildSession seen, Instant since) {
    return transactions.inTransaction(() -> {
      Optional<ChildSession> idle =
          sessions.lock(seen.child(), seen.id()).filter(session -> session.isIdle(since));
      idle.ifPresent(before -> {
        Course course = Course.from(before.state()).timedOut();
        ChildSession after = before.in(course.state());
        sessions.save(after);
        telling.went(before, after, course.deeds());
      });
      return idle.isPresent();
    });
  }

  /**
   * What is recorded after an answer was given.
   *
   * @param reply as it is recorded
   */
  record Recorded(Reply reply, ChildSession session) {}

  /**
   * Adds a reply, unless one of its name is there, which is answered then.
   *
   * @param change what it leads to
   */
  Recorded add(ChildId child, String id, Reply reply, UnaryOperator<Course> change) {
    return transactions.inTransaction(() -> {
      ChildSession before = sessions.lock(child, id).orElseThrow(SessionRecord::unknown);
      Optional<Attempt> attempt = attempts.find(child, id);
      List<Reply> earlier = replies(attempt);
      Optional<Reply> same = earlier.stream().filter(reply::isSameAnswer).findFirst();
      if (same.isPresent()) {
        return new Recorded(same.get(), before);
      }
      Course course = change.apply(Course.from(before.state()));
      ChildSession after = before.in(course.state()).heardOf(clock.instant());
      Reply recorded = reply.after(earlier);
      List<Reply> replies = Stream.concat(earlier.stream(), Stream.of(recorded)).toList();
      sessions.save(after);
      save(after, attempt, replies);
      telling.went(before, after, course.afterAnswer(replies));
      return new Recorded(recorded, after);
    });
  }

  private static List<Reply> replies(Optional<Attempt> attempt) {
    return attempt.map(Attempt::replies).orElse(List.of());
  }

  private void save(ChildSession session, Optional<Attempt> before, List<Reply> replies) {
    Tally tally = Tally.of(replies);
    attempts.save(
        new Attempt(
            session.id(),
            session.child(),
            session.video(),
            session.state().mode(),
            session.begunAt(),
            session.heardAt(),
            tally,
            tally.percentage(),
            session.state().played().total(),
            session.state().pauses(),
            replies,
            before.map(Attempt::saveIds).orElse(List.of()),
            before.map(Attempt::version).orElse(0L)));
  }

  private static DomainProblem unknown() {
    return DomainProblem.notFound("session_not_found", "There is no such session.");
  }
}
