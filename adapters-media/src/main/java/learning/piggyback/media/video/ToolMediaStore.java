package learning.piggyback.media.video;

import java.nio.file.Path;
import java.util.Optional;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.MediaTools;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;

/**
 * A media store whose files tools can work on. FFmpeg and yt-dlp read and write local files: a file
 * is brought to this machine for them, and what they made is taken in when it is whole.
 */
public abstract sealed class ToolMediaStore implements MediaStore
    permits LocalMediaStore, S3MediaStore {

  /**
   * The file on this machine, to be read only and as long as the work folder is there; {@code
   * NOT_FOUND media_not_found} when there is none.
   */
  abstract Path existing(MediaKey key, WorkFolder work);

  /** A new local folder for half-made things. */
  abstract WorkFolder newWorkFolder();

  /** Moves a finished local file in. When that fails, the file stays where it is. */
  abstract void adopt(Path finished, MediaKey key);

  /** Puts a finished local folder in the place of {@code name} in a media folder. */
  abstract void adoptFolder(Path finished, MediaFolder folder, String name);

  /** Removes a file; nothing happens when there is none. */
  abstract void remove(MediaKey key);

  /** What the admin should know of a store that is not on this machine; empty when it is. */
  abstract Optional<MediaTools.Tool> state();
}
