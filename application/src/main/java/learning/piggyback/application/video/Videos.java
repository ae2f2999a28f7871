package learning.piggyback.application.video;

import java.util.Optional;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** The videos that were fetched. */
public interface Videos {

  Optional<Video> find(VideoId id);

  /** The video that was fetched from exactly this URL; the oldest of several. */
  Optional<Video> findBySourceUrl(String url);

  /** Adds a new one. {@code CONFLICT video_exists} when the id is taken. */
  Video add(Video video);

  /**
   * Replaces one that exists and answers it with its new version. {@code NOT_FOUND video_not_found}
   * when it does not exist; {@code CONFLICT stale_version} when it was changed since it was loaded.
   */
  Video update(Video video);

  /**
   * Removes one with its transcript, assignments and questions. Media are not touched; what
   * children did with it stays theirs.
   */
  void delete(VideoId id);
}
