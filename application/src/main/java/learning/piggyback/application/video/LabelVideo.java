package learning.piggyback.application.video;

import java.time.Clock;
import java.util.Optional;
import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.Author;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.domain.video.VideoLabels;

/** Changes what is written on a video. */
public final class LabelVideo {

  private final Videos videos;
  private final AuditedTransactions transactions;
  private final Clock clock;

  public LabelVideo(Videos videos, AuditedTransactions transactions, Clock clock) {
    this.videos = videos;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * {@code NOT_FOUND video_not_found}; {@code CONFLICT stale_version} when a version is given that
   * is not the newest.
   */
  public Video label(Author author, VideoId id, VideoLabels labels, Optional<Long> version) {
    return transactions.inTransaction(
        author,
        notes -> {
          Video labelled = videos.update(fresh(id, version).labelled(labels, clock.instant()));
          notes.note(AuditAction.VIDEO_LABELLED, "video:" + id.value());
          return labelled;
        });
  }

  private Video fresh(VideoId id, Optional<Long> version) {
    Video video =
        videos
            .find(id)
            .orElseThrow(() -> DomainProblem.notFound("video_not_found", "Video not found"));
    if (version.filter(read -> read != video.version()).isPresent()) {
      throw DomainProblem.conflict(
          "stale_version", "This video was changed meanwhile. Please load it again.");
    }
    return video;
  }
}
