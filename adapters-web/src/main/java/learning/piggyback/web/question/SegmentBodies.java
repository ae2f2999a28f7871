package learning.piggyback.web.question;

import jakarta.inject.Singleton;
import java.util.Set;
import learning.piggyback.application.question.SurveyFrames;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.VideoId;

/**
 * Results of a run's segments as the contract has them: some failures say what pictures there are.
 */
@Singleton
final class SegmentBodies {

  private static final Set<String> ABOUT_PICTURES =
      Set.of(
          "no_frames_in_segment",
          "frame_encoding_failed",
          "generation_returned_none",
          "missing_questions");

  private final SurveyFrames surveyFrames;

  SegmentBodies(SurveyFrames surveyFrames) {
    this.surveyFrames = surveyFrames;
  }

  SegmentBody of(VideoId video, SegmentDraft draft) {
    SegmentBody body = SegmentBody.from(draft);
    return draft.outcome() instanceof SegmentOutcome.Failed failed
            && ABOUT_PICTURES.contains(failed.reason())
        ? body.with(FrameDebugBody.from(surveyFrames.survey(video, draft.segment())))
        : body;
  }
}
