package learning.piggyback.application.quiz;

import java.time.Clock;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.question.review.LearnFromMark;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.MarkOverride;
import learning.piggyback.domain.quiz.Reply;

/**
 * Marks a child's answer as an adult sees it. The grader's mark is kept beside; reports count the
 * adult's, and reviewers' marks become examples of the question.
 */
public final class MarkReply {

  private final Attempts attempts;
  private final ChildAccess access;
  private final LearnFromMark learn;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Clock clock;

  public MarkReply(
      Attempts attempts,
      ChildAccess access,
      LearnFromMark learn,
      AuditLog audit,
      Transactions transactions,
      Clock clock) {
    this.attempts = attempts;
    this.access = access;
    this.learn = learn;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param place of the reply in its attempt, from 0
   * @param status {@code CORRECT}, {@code ALMOST} or {@code WRONG}
   * @throws DomainProblem {@code NOT_FOUND attempt_not_found} or {@code reply_not_found}, and what
   *     {@link ChildAccess#readable} throws
   */
  public Attempt mark(Actor actor, ChildId child, String session, int place, AnswerStatus status) {
    access.readable(actor.caller(), child);
    MarkOverride mark = new MarkOverride(status, actor.caller().key(), clock.instant());
    Attempt marked =
        transactions.inTurn(() -> {
          Attempt saved = attempts.save(attempt(child, session).marked(place, mark));
          audit.append(actor.did(AuditAction.ANSWER_MARKED, "child:" + child.value(), mark.at()));
          return saved;
        });
    Reply reply = marked.replies().get(place);
    if (status != AnswerStatus.ALMOST) {
      learn.learn(
          actor,
          marked.video(),
          asked -> isAskedBy(asked, reply),
          reply.userAnswer(),
          status == AnswerStatus.CORRECT);
    }
    return marked;
  }

  private Attempt attempt(ChildId child, String session) {
    return attempts
        .find(child, session)
        .orElseThrow(
            () -> DomainProblem.notFound("attempt_not_found", "There is no such attempt."));
  }

  /** By id; players that count for themselves name the words, which may be a companion's. */
  private static boolean isAskedBy(FinalQuestion question, Reply reply) {
    return reply
        .answering()
        .map(answering -> answering.question().equals(question.id()))
        .orElseGet(() ->
            question.wording().question().equals(reply.question())
                || (question.wording().answer().equals(reply.expectedAnswer())
                    && reply.type().filter(type -> type == question.type()).isPresent()));
  }
}
