package learning.piggyback.application.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.ReviewMerge;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.question.WriterRecord;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Keeps the questions of a video as the reviewer left them. */
public final class FinaliseQuestions {

  private final FinalQuestionSets finals;
  private final Submissions submissions;
  private final VideoAccess access;
  private final KeepVersion keepVersion;
  private final Transactions transactions;

  public FinaliseQuestions(
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      KeepVersion keepVersion,
      Transactions transactions) {
    this.finals = finals;
    this.submissions = submissions;
    this.access = access;
    this.keepVersion = keepVersion;
    this.transactions = transactions;
  }

  /**
   * Saves a new version; the earlier ones are kept. What other reviewers ranked and trashed stays
   * theirs. Who may not review the video any more when it is saved saves nothing.
   *
   * @param basedOn the version that the reviewer started from, 0 for none; empty to replace
   *     whatever is newest
   * @throws DomainProblem {@code INVALID segment_outside_video} or {@code duplicate_segment}, what
   *     {@link KeepVersion#keep} and {@link VideoAccess#visible} throw
   */
  public FinalQuestions finalise(
      Actor actor, VideoId video, List<SegmentReview> segments, OptionalLong basedOn) {
    return transactions.inTransaction(() -> {
      Video reviewed = reviewed(actor, video);
      SegmentReview.requireWithin(reviewed.durationSeconds(), segments);
      Optional<FinalQuestions> before = finals.find(video);
      List<FinalSegment> merged = merged(actor, video, segments, before);
      return keepVersion.keep(actor, video, before, merged, basedOn, OptionalLong.empty());
    });
  }

  /** Who was unassigned, or whose video went, while typing, is told that nothing typed is lost. */
  private Video reviewed(Actor actor, VideoId video) {
    try {
      return access.visible(actor.caller(), video);
    } catch (DomainProblem refused) {
      throw new DomainProblem(
          refused.kind(),
          refused.code(),
          refused.getMessage()
              + ": this video is not yours to review, or not any more."
              + " Nothing was saved; the page keeps what you typed.");
    }
  }

  private List<FinalSegment> merged(
      Actor actor, VideoId video, List<SegmentReview> sent, Optional<FinalQuestions> before) {
    List<FinalSegment> segments = new ReviewMerge(video, before, actor.caller().key()).merge(sent);
    return submissions
        .find(video)
        .map(submitted -> WriterRecord.of(submitted).complete(segments))
        .orElse(segments)
        .stream()
        .map(FinalSegment::completed)
        .toList();
  }
}
