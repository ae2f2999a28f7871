package learning.piggyback.application.video;

import java.time.Clock;
import java.util.Optional;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts once what a video takes, so that nobody who lists videos has to. */
public final class MeasureStorage {

  /** Somebody may rename the video meanwhile. */
  private static final int TRIES = 3;

  private static final Logger LOG = LoggerFactory.getLogger(MeasureStorage.class);

  private final Videos videos;
  private final MediaStore media;
  private final Clock clock;

  public MeasureStorage(Videos videos, MediaStore media, Clock clock) {
    this.videos = videos;
    this.media = media;
    this.clock = clock;
  }

  void measure(VideoId id) {
    for (int i = 0; i < TRIES; i++) {
      if (measured(id)) {
        return;
      }
    }
    LOG.warn("What the video {} takes was not counted", id);
  }

  private boolean measured(VideoId id) {
    try {
      Optional<Video> video = videos.find(id);
      video.ifPresent(
          found -> videos.update(found.storing(media.size(found.folder()), clock.instant())));
      return true;
    } catch (DomainProblem problem) {
      if (problem.kind() == ProblemKind.CONFLICT) {
        return false;
      }
      throw problem;
    }
  }
}
