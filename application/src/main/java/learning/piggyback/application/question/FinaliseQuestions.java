package learning.piggyback.application.question;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.ReviewMerge;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.question.WriterRecord;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;

/** Approves the questions of a video as the reviewer left them. */
public final class FinaliseQuestions {

  private final FinalQuestionSets finals;
  private final Submissions submissions;
  private final VideoAccess access;
  private final Assignments assignments;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Clock clock;

  public FinaliseQuestions(
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      Assignments assignments,
      AuditLog audit,
      Transactions transactions,
      Clock clock) {
    this.finals = finals;
    this.submissions = submissions;
    this.access = access;
    this.assignments = assignments;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Saves a new version; the earlier ones are kept. What other reviewers ranked and trashed stays
   * theirs.
   *
   * @param basedOn the version that the reviewer started from, 0 for none; empty to replace
   *     whatever is newest
   * @throws DomainProblem {@code CONFLICT stale_version} when {@code basedOn} is not the newest any
   *     more, {@code INVALID question_required} when a question that may be asked has no words, and
   *     what {@link VideoAccess#visible} throws
   */
  public FinalQuestions finalise(
      Actor actor, VideoId video, List<SegmentReview> segments, OptionalLong basedOn) {
    access.visible(actor.caller(), video);
    return transactions.inTransaction(() -> {
      Optional<FinalQuestions> before = finals.find(video);
      FinalQuestions saved =
          finals.save(
              new FinalQuestions(
                  video,
                  merged(actor, video, segments, before),
                  owner(video),
                  actor.caller().key(),
                  clock.instant(),
                  basedOn.orElseGet(() -> before.map(FinalQuestions::version).orElse(0L))));
      audit.append(
          actor.did(AuditAction.QUESTIONS_APPROVED, "video:" + video.value(), clock.instant()));
      return saved;
    });
  }

  private List<FinalSegment> merged(
      Actor actor, VideoId video, List<SegmentReview> sent, Optional<FinalQuestions> before) {
    List<FinalSegment> segments = new ReviewMerge(video, before, actor.caller().key()).merge(sent);
    List<FinalSegment> completed =
        submissions
            .find(video)
            .map(submitted -> WriterRecord.of(submitted).complete(segments))
            .orElse(segments)
            .stream()
            .map(FinalSegment::completed)
            .toList();
    requireAskable(completed);
    return completed;
  }

  /** The expert who has had the video longest. */
  private Optional<String> owner(VideoId video) {
    return assignments.of(video).stream()
        .min(Comparator.comparing(Assignment::assignedAt))
        .map(assignment -> new Caller.Expert(assignment.expert()).key());
  }

  /** What is approved may be asked, so there must be something to ask and to expect. */
  private static void requireAskable(List<FinalSegment> segments) {
    boolean blank =
        segments.stream()
            .flatMap(segment -> segment.questions().stream())
            .filter(question -> question.state() == QuestionState.APPROVED)
            .anyMatch(question -> !question.wording().isWhole());
    if (blank) {
      throw DomainProblem.invalid("question_required", "Question and answer are required");
    }
  }
}
