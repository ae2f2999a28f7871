package learning.piggyback.application.video.inmemory;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.UploadFiles;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;

/** The bytes of uploads in memory, on a "disk" that can be made small. */
public final class InMemoryUploadFiles implements UploadFiles {

  private static final int PIECE = 65_536;

  private final Map<MediaFolder, byte[]> files = new ConcurrentHashMap<>();
  private final Set<MediaFolder> busy = ConcurrentHashMap.newKeySet();
  private final InMemoryMediaStore store;
  private volatile long capacity = Long.MAX_VALUE;

  public InMemoryUploadFiles(InMemoryMediaStore store) {
    this.store = store;
  }

  /** Lets the disk hold so many bytes and no more. */
  public void shrinkTo(long bytes) {
    capacity = bytes;
  }

  @Override
  public Optional<Long> received(MediaFolder folder) {
    byte[] bytes = files.get(folder);
    if (bytes == null && isMovedIn(folder)) {
      return Optional.empty();
    }
    return Optional.of(bytes == null ? 0L : bytes.length);
  }

  @Override
  public long append(MediaFolder folder, long offset, InputStream content, long most) {
    if (!busy.add(folder)) {
      throw DomainProblem.conflict("upload_busy", "Another piece of this file is coming in.");
    }
    try {
      if (received(folder).filter(have -> have == offset).isEmpty()) {
        throw DomainProblem.conflict(
            "wrong_offset", "Go on at byte %d.".formatted(received(folder).orElse(offset)));
      }
      return copy(folder, content, most);
    } finally {
      busy.remove(folder);
    }
  }

  private long copy(MediaFolder folder, InputStream content, long most) {
    byte[] have = files.getOrDefault(folder, new byte[0]);
    try {
      long left = most;
      while (true) {
        byte[] piece = content.readNBytes((int) Math.min(PIECE, left + 1));
        if (piece.length > left) {
          throw new DomainProblem(
              ProblemKind.TOO_LARGE, "upload_too_large", "There is more than was announced.");
        }
        if (piece.length == 0) {
          return have.length;
        }
        if (free() < piece.length) {
          throw new MediaFailure("disk_full", "The disk of the server is full.", false);
        }
        int end = have.length;
        have = Arrays.copyOf(have, end + piece.length);
        System.arraycopy(piece, 0, have, end, piece.length);
        files.put(folder, have);
        left -= piece.length;
      }
    } catch (IOException e) {
      throw new MediaFailure("connection_lost", "The connection broke.", true);
    }
  }

  @Override
  public byte[] head(MediaFolder folder, int most) {
    byte[] bytes = files.getOrDefault(folder, new byte[0]);
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  @Override
  public void moveIn(MediaFolder folder, MediaKey file) {
    byte[] bytes = files.get(folder);
    if (bytes != null) {
      store.put(file, bytes);
      files.remove(folder);
    }
  }

  @Override
  public void discard(MediaFolder folder) {
    files.remove(folder);
  }

  @Override
  public long free() {
    return capacity - files.values().stream().mapToLong(bytes -> bytes.length).sum();
  }

  private boolean isMovedIn(MediaFolder folder) {
    return store.list(folder).stream().anyMatch(key -> key.name().startsWith("video."));
  }
}
