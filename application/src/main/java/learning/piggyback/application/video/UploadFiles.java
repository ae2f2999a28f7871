package learning.piggyback.application.video;

import java.io.InputStream;
import java.util.Optional;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;

/**
 * The bytes of uploads, gathered on the disk and never in memory. What was received survives a
 * restart.
 *
 * <p>Failures of the disk are {@code MediaFailure}: {@code disk_full}, {@code media_broken}.
 */
public interface UploadFiles {

  /** How many bytes have come; 0 when none have, empty when all have and were moved in. */
  Optional<Long> received(MediaFolder folder);

  /**
   * Adds what the stream holds, at most so many bytes, and answers how many have come in all. When
   * the stream breaks, what came stays, and {@code MediaFailure connection_lost} is thrown.
   *
   * <p>{@code CONFLICT wrong_offset} when not exactly {@code offset} bytes have come before; {@code
   * CONFLICT upload_busy} while somebody else adds; {@code TOO_LARGE upload_too_large} when the
   * stream holds more, which is not kept.
   */
  long append(MediaFolder folder, long offset, InputStream content, long most);

  /** The first bytes, at most so many; of what was moved in, none. */
  byte[] head(MediaFolder folder, int most);

  /** Makes the bytes a media file; nothing happens when they are one already. */
  void moveIn(MediaFolder folder, MediaKey file);

  /** Removes what came; nothing happens when there is nothing. */
  void discard(MediaFolder folder);

  /** How many bytes the disk can still take. */
  long free();
}
