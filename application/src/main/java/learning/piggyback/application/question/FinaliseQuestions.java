package learning.piggyback.application.question;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.WriterRecord;
import learning.piggyback.domain.video.VideoId;

/** Approves the questions of a video as the reviewer left them. */
public final class FinaliseQuestions {

  private final FinalQuestionSets finals;
  private final Submissions submissions;
  private final VideoAccess access;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Clock clock;

  public FinaliseQuestions(
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      AuditLog audit,
      Transactions transactions,
      Clock clock) {
    this.finals = finals;
    this.submissions = submissions;
    this.access = access;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Saves a new version; the earlier ones are kept.
   *
   * @param basedOn the version that the reviewer started from, 0 for none; empty to replace
   *     whatever is newest
   * @throws DomainProblem {@code CONFLICT stale_version} when {@code basedOn} is not the newest any
   *     more, {@code INVALID question_required} when a question that may be asked has no words, and
   *     what {@link VideoAccess#visible} throws
   */
  public FinalQuestions finalise(
      Actor actor, VideoId video, List<FinalSegment> segments, OptionalLong basedOn) {
    access.visible(actor.caller(), video);
    List<FinalSegment> completed =
        submissions
            .find(video)
            .map(submitted -> WriterRecord.of(submitted).complete(segments))
            .orElse(segments);
    requireAskable(completed);
    return transactions.inTransaction(() -> {
      FinalQuestions saved =
          finals.save(
              new FinalQuestions(
                  video,
                  completed,
                  nameOf(actor.caller()),
                  clock.instant(),
                  basedOn.orElseGet(() -> newestVersion(finals.find(video)))));
      audit.append(
          actor.did(AuditAction.QUESTIONS_APPROVED, "video:" + video.value(), clock.instant()));
      return saved;
    });
  }

  /** What is not in the trash may be asked, so there must be something to ask and to expect. */
  private static void requireAskable(List<FinalSegment> segments) {
    boolean blank =
        segments.stream()
            .flatMap(segment -> segment.questions().stream())
            .filter(question -> !question.trashed())
            .anyMatch(q -> q.wording().isBlank() || q.expected().isBlank());
    if (blank) {
      throw DomainProblem.invalid("question_required", "Question and answer are required");
    }
  }

  private static long newestVersion(Optional<FinalQuestions> newest) {
    return newest.map(FinalQuestions::version).orElse(0L);
  }

  private static String nameOf(Caller caller) {
    return switch (caller) {
      case Caller.Admin _ -> "admin";
      case Caller.Expert(var id) -> "expert:" + id;
      case Caller.Parent(var id) -> "parent:" + id;
      case Caller.Family(var id) -> "family:" + id;
    };
  }
}
