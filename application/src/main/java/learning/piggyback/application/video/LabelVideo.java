package learning.piggyback.application.video;

import java.time.Clock;
import java.util.Optional;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.domain.video.VideoLabels;

/** Changes what is written on a video. */
public final class LabelVideo {

  private final Videos videos;
  private final Clock clock;

  public LabelVideo(Videos videos, Clock clock) {
    this.videos = videos;
    this.clock = clock;
  }

  /**
   * {@code NOT_FOUND video_not_found}; {@code CONFLICT stale_version} when a version is given that
   * is not the newest.
   */
  public void label(VideoId id, VideoLabels labels, Optional<Long> version) {
    Video video =
        videos
            .find(id)
            .orElseThrow(() -> DomainProblem.notFound("video_not_found", "Video not found"));
    if (version.filter(read -> read != video.version()).isPresent()) {
      throw DomainProblem.conflict(
          "stale_version", "This video was changed meanwhile. Please load it again.");
    }
    videos.update(video.labelled(labels, clock.instant()));
  }
}
