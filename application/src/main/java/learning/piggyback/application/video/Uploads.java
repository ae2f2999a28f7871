package learning.piggyback.application.video;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.UploadId;

/** The uploads that have not become videos yet. */
public interface Uploads {

  void add(Upload upload);

  Optional<Upload> find(UploadId id);

  /** Replaces one; nothing happens when it does not exist. */
  void update(Upload upload);

  /** Nothing happens when it does not exist. */
  void remove(UploadId id);

  /** All of them, oldest first. */
  List<Upload> all();

  /** Those whose time has passed, oldest first. */
  List<Upload> expired(Instant now);
}
