package learning.piggyback.application.video;

import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Removes a video with its transcript, pictures and questions; what children did on it stays. */
public final class RemoveVideo {

  private final Videos videos;
  private final MediaStore media;

  public RemoveVideo(Videos videos, MediaStore media) {
    this.videos = videos;
    this.media = media;
  }

  /**
   * The rows first: a crash in between leaves files that nobody can reach, not a broken video. A
   * store that does not answer is noticed before: nothing is removed then ({@link MediaFailure}).
   */
  public void remove(VideoId id) {
    Video video =
        videos
            .find(id)
            .orElseThrow(() -> DomainProblem.notFound("video_not_found", "Video not found"));
    media.stat(video.file());
    videos.delete(id);
    media.delete(video.folder());
  }
}
