package learning.piggyback.application.video;

import java.util.Optional;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.video.MediaKey;

/** Takes the sound out of a video, in pieces that a {@link Transcriber} can take. */
public interface SoundExtractor {

  /** A video's sound. What it lies on is given back when it is closed. */
  interface Sound extends AutoCloseable {

    int pieces();

    /**
     * A piece, of ten minutes at most; each begins where the one before ends, if possible where
     * nobody speaks, and the same video is always cut in the same places.
     *
     * @param index from 0 to less than {@link #pieces()}
     */
    SoundPiece piece(int index);

    /** May be called more than once. */
    @Override
    void close();
  }

  /**
   * The whole sound of a video; empty when it has none. Blocks for as long as it takes; throws
   * {@link MediaFailure} when it cannot be read. {@code NOT_FOUND media_not_found} when there is no
   * such file.
   */
  Optional<Sound> extract(MediaKey video, Progress progress);
}
