package learning.piggyback.application.video;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;

/**
 * The media files. A file appears whole or not at all. Each method may throw {@link MediaFailure},
 * a passing one when the store is elsewhere and does not answer.
 */
public interface MediaStore {

  /** A file's size in bytes and when it was written. */
  record Stat(long size, Instant modifiedAt) {}

  /**
   * Writes or replaces a file from the stream, which the caller closes. Throws {@link MediaFailure}
   * when the stream breaks or the disk is full; what was there before stays.
   */
  void put(MediaKey key, InputStream content);

  Optional<Stat> stat(MediaKey key);

  /**
   * Opens a part of a file that exists; the caller closes it. {@code NOT_FOUND media_not_found}
   * when it does not exist.
   *
   * @param offset in bytes, at most the file's size
   * @param length in bytes; the stream ends after them or with the file
   */
  InputStream open(MediaKey key, long offset, long length);

  /**
   * Where the content of a file that exists lies on this machine, so that it can be sent without
   * being read; only to be read from, and to be opened at once: a replacement or a removal takes it
   * away. Empty when the files are kept elsewhere.
   */
  default Optional<Path> localFile(MediaKey key) {
    return Optional.empty();
  }

  /** All files in a folder, those in {@code frames/} too, by name; empty when there is none. */
  List<MediaKey> list(MediaFolder folder);

  /** What all files in a folder take, in bytes. */
  long size(MediaFolder folder);

  /** Removes a folder and all in it; nothing happens when there is none. */
  void delete(MediaFolder folder);
}
