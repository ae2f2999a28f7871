package learning.piggyback.application.question;

import java.util.List;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Looks which pictures there are of a segment, for who wonders why none could be used. */
public final class SurveyFrames {

  private final Videos videos;
  private final MediaStore media;

  public SurveyFrames(Videos videos, MediaStore media) {
    this.videos = videos;
    this.media = media;
  }

  /** {@code NOT_FOUND video_not_found} when there is no such video. */
  public FrameSurvey survey(VideoId id, Segment segment) {
    Video video =
        videos
            .find(id)
            .orElseThrow(() -> DomainProblem.notFound("video_not_found", "Video not found"));
    int total = video.frames().map(FrameSet::count).orElse(0);
    int inRange = Math.max(0, Math.min(segment.end(), total - 1) - segment.start() + 1);
    List<String> missing =
        SegmentMaterial.frames(video, segment).stream()
            .filter(frame -> media.stat(frame.small()).isEmpty())
            .map(frame -> FrameSet.nameOf(frame.second()))
            .toList();
    return new FrameSurvey(id, segment, total, inRange, missing);
  }
}
