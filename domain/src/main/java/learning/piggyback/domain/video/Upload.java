package learning.piggyback.domain.video;

import java.time.Instant;
import java.util.Optional;

/**
 * A video file that is sent in pieces, until it is a video of the library.
 *
 * @param fileName as its owner calls it; only shown
 * @param size of the whole file in bytes
 * @param folder where its bytes are gathered, and the video will lie
 * @param subtitles that were sent with it
 * @param complete whether all bytes have come and it may be worked through
 * @param expiresAt when it is removed unless it goes on
 */
public record Upload(
    UploadId id,
    String fileName,
    long size,
    VideoLabels labels,
    MediaFolder folder,
    Optional<MediaKey> subtitles,
    boolean complete,
    Instant createdAt,
    Instant expiresAt) {

  public Upload withSubtitles(MediaKey file) {
    return new Upload(
        id, fileName, size, labels, folder, Optional.of(file), complete, createdAt, expiresAt);
  }

  public Upload completed() {
    return new Upload(id, fileName, size, labels, folder, subtitles, true, createdAt, expiresAt);
  }

  public Upload keptUntil(Instant later) {
    return new Upload(id, fileName, size, labels, folder, subtitles, complete, createdAt, later);
  }

  /** The id of the video that it becomes; always the same. */
  public VideoId videoId() {
    return new VideoId("upload-" + id.value().toString().replace("-", "").substring(0, 12));
  }
}
