package learning.piggyback.application.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.quiz.QuizSessions;
import learning.piggyback.application.quiz.statement.Outgoing;
import learning.piggyback.application.quiz.statement.StatementOutbox;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.session.ChildSession;

/** Hands out all that is kept about a child. */
public final class ExportChild {

  /**
   * All about a child.
   *
   * @param attempts oldest first, loaded one by one as they are asked for; iterating fails with an
   *     {@code IllegalStateException} when the child was erased meanwhile
   * @param sessions in the same way
   * @param statements that the store of learning records does not have yet
   */
  public record Export(
      Child child,
      Instant madeAt,
      Iterable<Attempt> attempts,
      Iterable<ChildSession> sessions,
      List<Outgoing> statements) {}

  private final ChildAccess access;
  private final ChildRecords records;
  private final Attempts attempts;
  private final QuizSessions quizSessions;
  private final StatementOutbox outbox;
  private final AuditLog audit;
  private final Clock clock;

  public ExportChild(
      ChildAccess access,
      ChildRecords records,
      Attempts attempts,
      QuizSessions quizSessions,
      StatementOutbox outbox,
      AuditLog audit,
      Clock clock) {
    this.access = access;
    this.records = records;
    this.attempts = attempts;
    this.quizSessions = quizSessions;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** {@code NOT_FOUND child_not_found} when there is no such child, or it is not the actor's. */
  public Export export(Actor actor, ChildId id) {
    Child child = AdultsOnly.child(access, actor, id);
    List<String> attempted = records.sessions(id);
    List<String> led = quizSessions.names(id);
    Instant now = clock.instant();
    audit.append(actor.did(AuditAction.CHILD_EXPORTED, "child:" + id, now));
    return new Export(
        child,
        now,
        each(attempted, session -> attempts.find(id, session)),
        each(led, session -> quizSessions.find(id, session)),
        outbox.of(id));
  }

  private static <T> Iterable<T> each(List<String> names, Function<String, Optional<T>> find) {
    return () ->
        names.stream()
            .map(name ->
                find.apply(name)
                    .orElseThrow(
                        () -> new IllegalStateException("The child was erased during its export")))
            .iterator();
  }
}
