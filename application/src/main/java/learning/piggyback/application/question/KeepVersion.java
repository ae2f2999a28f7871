package learning.piggyback.application.question;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.history.Changes;
import learning.piggyback.domain.question.history.Revision;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;

/** Adds a version to a video's final questions, and says who did it and what has changed. */
public final class KeepVersion {

  private final FinalQuestionSets finals;
  private final Assignments assignments;
  private final AuditLog audit;
  private final Clock clock;

  public KeepVersion(
      FinalQuestionSets finals, Assignments assignments, AuditLog audit, Clock clock) {
    this.finals = finals;
    this.assignments = assignments;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Belongs into the caller's transaction, in which {@code before} was read.
   *
   * @param before the newest version; empty when there is none
   * @param basedOn the version that the actor knew; empty for {@code before}
   * @param restoredFrom the version that this one repeats; empty for one of its own
   * @throws DomainProblem {@code CONFLICT stale_version}, {@code INVALID question_required} when a
   *     question that may be asked has no words
   */
  public FinalQuestions keep(
      Actor actor,
      VideoId video,
      Optional<FinalQuestions> before,
      List<FinalSegment> segments,
      OptionalLong basedOn,
      OptionalLong restoredFrom) {
    AuditAction action =
        restoredFrom.isPresent() ? AuditAction.QUESTIONS_RESTORED : AuditAction.QUESTIONS_APPROVED;
    return keep(actor, video, before, segments, basedOn, restoredFrom, action);
  }

  /** As {@link #keep}, for a version to which questions came from another system. */
  public FinalQuestions keepImported(
      Actor actor, VideoId video, Optional<FinalQuestions> before, List<FinalSegment> segments) {
    return keep(
        actor,
        video,
        before,
        segments,
        OptionalLong.empty(),
        OptionalLong.empty(),
        AuditAction.QUESTIONS_IMPORTED);
  }

  private FinalQuestions keep(
      Actor actor,
      VideoId video,
      Optional<FinalQuestions> before,
      List<FinalSegment> segments,
      OptionalLong basedOn,
      OptionalLong restoredFrom,
      AuditAction action) {
    requireAskable(segments);
    FinalQuestions next =
        new FinalQuestions(
            video,
            segments,
            owner(video),
            actor.caller().key(),
            clock.instant(),
            basedOn.orElseGet(() -> before.map(FinalQuestions::version).orElse(0L)));
    FinalQuestions saved =
        finals.save(next, new Revision.Note(Changes.between(before, next), restoredFrom));
    audit.append(actor.did(action, "video:" + video.value(), clock.instant()));
    return saved;
  }

  /** The expert who has had the video longest. */
  private Optional<String> owner(VideoId video) {
    return assignments.of(video).stream()
        .min(Comparator.comparing(Assignment::assignedAt))
        .map(assignment -> new Caller.Expert(assignment.expert()).key());
  }

  /** What is approved may be asked, so there must be something to ask and to expect. */
  private static void requireAskable(List<FinalSegment> segments) {
    for (FinalSegment segment : segments) {
      for (FinalQuestion question : segment.questions()) {
        if (question.state() == QuestionState.APPROVED && !question.wording().isWhole()) {
          throw DomainProblem.invalid(
              "question_required",
              "Question and answer are required (segment "
                  + segment.segment().start()
                  + "-"
                  + segment.segment().end()
                  + ", "
                  + question.type().wire()
                  + ")");
        }
      }
    }
  }
}
