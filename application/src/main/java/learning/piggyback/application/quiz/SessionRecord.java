package learning.piggyback.application.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.QuizSession;

/** What a session leads to is kept, with the attempt that reports are made of, as it happens. */
public final class SessionRecord {

  private final QuizSessions sessions;
  private final Attempts attempts;
  private final ChildAccess access;
  private final Transactions transactions;
  private final Clock clock;

  public SessionRecord(
      QuizSessions sessions,
      Attempts attempts,
      ChildAccess access,
      Transactions transactions,
      Clock clock) {
    this.sessions = sessions;
    this.attempts = attempts;
    this.access = access;
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

  /** The reply to which the player gave this name. */
  Optional<Reply> reply(ChildId child, String id, String key) {
    return attempts.find(child, id).stream()
        .flatMap(attempt -> attempt.replies().stream())
        .filter(reply -> reply.answering().filter(one -> one.key().equals(key)).isPresent())
        .findFirst();
  }

  /** Changes the session and nothing that was answered in it. */
  ChildSession change(ChildId child, String id, UnaryOperator<QuizSession> change) {
    return transactions.inTransaction(() -> {
      ChildSession before = sessions.lock(child, id).orElseThrow(SessionRecord::unknown);
      ChildSession after = before.in(change.apply(before.state()));
      if (!after.equals(before)) {
        save(after, Optional.empty());
      }
      return after;
    });
  }

  /**
   * Adds a reply, unless one of its name is there.
   *
   * @param change what it leads to
   */
  ChildSession add(ChildId child, String id, Reply reply, UnaryOperator<QuizSession> change) {
    String key = reply.answering().orElseThrow().key();
    return transactions.inTransaction(() -> {
      ChildSession before = sessions.lock(child, id).orElseThrow(SessionRecord::unknown);
      if (reply(child, id, key).isPresent()) {
        return before;
      }
      ChildSession after = before.in(change.apply(before.state()));
      save(after, Optional.of(reply));
      return after;
    });
  }

  private void save(ChildSession session, Optional<Reply> reply) {
    sessions.save(session);
    Optional<Attempt> before = attempts.find(session.child(), session.id());
    List<Reply> replies = new ArrayList<>(before.map(Attempt::replies).orElse(List.of()));
    reply.map(given -> given.after(replies)).ifPresent(replies::add);
    Tally tally = Tally.of(replies);
    Instant now = clock.instant();
    attempts.save(
        new Attempt(
            session.id(),
            session.child(),
            session.video(),
            session.state().mode(),
            session.begunAt(),
            now,
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
