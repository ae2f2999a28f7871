package learning.piggyback.web.question;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.application.question.SurveyFrames;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.VideoId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Results of a run's segments as the contract has them: some failures say what pictures there are.
 */
@Singleton
final class SegmentBodies {

  private static final Logger LOG = LoggerFactory.getLogger(SegmentBodies.class);

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

  /** While the media store is away, without what there is of pictures. */
  SegmentBody of(VideoId video, SegmentDraft draft) {
    SegmentBody body = SegmentBody.from(draft);
    return draft.outcome() instanceof SegmentOutcome.Failed failed
            && ABOUT_PICTURES.contains(failed.reason())
        ? pictures(video, draft.segment()).map(body::with).orElse(body)
        : body;
  }

  private Optional<FrameDebugBody> pictures(VideoId video, Segment segment) {
    try {
      return Optional.of(FrameDebugBody.from(surveyFrames.survey(video, segment)));
    } catch (MediaFailure failure) {
      LOG.warn("The pictures of {} cannot be surveyed: {}", video.value(), failure.getMessage());
      return Optional.empty();
    }
  }
}
