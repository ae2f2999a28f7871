package learning.piggyback.media.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of objects on this machine, bounded in size: what was used longest ago goes first. They
 * come and go as further links to a file, so whoever works on one keeps it when it goes.
 */
final class LocalCopies {

  private static final Logger LOG = LoggerFactory.getLogger(LocalCopies.class);

  private record Copy(S3Bucket.Found of, Path file) {
    long size() {
      return of.stat().size();
    }
  }

  private final Path folder;
  private final long most;
  private final Map<MediaKey, Copy> copies = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /**
   * @param folder empty, and on the disk of the work folders
   * @param most bytes
   */
  LocalCopies(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /** Makes the link, if there is a copy of what the object is now. */
  synchronized boolean lend(MediaKey key, S3Bucket.Found now, Path link) throws IOException {
    Copy copy = copies.get(key);
    if (copy == null || !copy.of().equals(now)) {
      return false;
    }
    Files.createLink(link, copy.file());
    return true;
  }

  /** Keeps the file too, unless it is too large. */
  synchronized void keep(MediaKey key, S3Bucket.Found of, Path file) {
    forget(key);
    if (of.stat().size() > most) {
      return;
    }
    Path copy = folder.resolve(UUID.randomUUID().toString());
    try {
      Files.createLink(copy, file);
    } catch (IOException | UnsupportedOperationException e) {
      LOG.warn("No local copy could be kept, the next use fetches it again: {}", e.toString());
      return;
    }
    copies.put(key, new Copy(of, copy));
    size += of.stat().size();
    Iterator<Copy> oldest = copies.values().iterator();
    while (size > most && oldest.hasNext()) {
      Copy gone = oldest.next();
      oldest.remove();
      drop(gone);
    }
  }

  synchronized void forget(MediaKey key) {
    Copy copy = copies.remove(key);
    if (copy != null) {
      drop(copy);
    }
  }

  synchronized void forget(MediaFolder all) {
    copies.keySet().stream().filter(key -> key.folder().equals(all)).toList().forEach(this::forget);
  }

  private void drop(Copy copy) {
    size -= copy.size();
    try {
      Files.deleteIfExists(copy.file());
    } catch (IOException e) {
      LOG.warn("A local copy could not be removed; the next start removes it");
    }
  }
}
