package learning.piggyback.application.video;

import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.Author;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Removes a video with its transcript, pictures and questions; what children did on it stays. */
public final class RemoveVideo {

  private final Videos videos;
  private final MediaStore media;
  private final AuditedTransactions transactions;

  public RemoveVideo(Videos videos, MediaStore media, AuditedTransactions transactions) {
    this.videos = videos;
    this.media = media;
    this.transactions = transactions;
  }

  /**
   * The rows first: a crash in between leaves files that nobody can reach, not a broken video. A
   * store that does not answer is noticed before: nothing is removed then ({@link MediaFailure}).
   */
  public void remove(Author author, VideoId id) {
    Video video =
        videos
            .find(id)
            .orElseThrow(() -> DomainProblem.notFound("video_not_found", "Video not found"));
    media.stat(video.file());
    transactions.inTransaction(
        author,
        notes -> {
          videos.delete(id);
          notes.note(AuditAction.VIDEO_DELETED, "video:" + id.value());
          return id;
        });
    media.delete(video.folder());
  }
}
