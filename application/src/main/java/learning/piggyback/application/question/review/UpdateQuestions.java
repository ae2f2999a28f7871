package learning.piggyback.application.question.review;

import java.util.List;
import java.util.OptionalLong;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.FinaliseQuestions;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.video.VideoId;

/** Replaces the questions of a video that has final ones. */
public final class UpdateQuestions {

  private final FinalQuestionSets finals;
  private final VideoAccess access;
  private final FinaliseQuestions finaliseQuestions;

  public UpdateQuestions(
      FinalQuestionSets finals, VideoAccess access, FinaliseQuestions finaliseQuestions) {
    this.finals = finals;
    this.access = access;
    this.finaliseQuestions = finaliseQuestions;
  }

  /**
   * As {@link FinaliseQuestions#finalise}; {@code NOT_FOUND final_questions_not_found} when there
   * are none yet. Versions are never removed, so that this cannot change before the save.
   */
  public FinalQuestions update(
      Actor actor, VideoId video, List<SegmentReview> segments, OptionalLong basedOn) {
    access.visible(actor.caller(), video);
    if (finals.history(video).isEmpty()) {
      throw DomainProblem.notFound("final_questions_not_found", "No finalized questions found.");
    }
    return finaliseQuestions.finalise(actor, video, segments, basedOn);
  }
}
