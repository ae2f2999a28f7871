package learning.piggyback.media.video;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.UploadFiles;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers uploads in files of this machine, one each; its length is how much has come. */
public final class LocalUploadFiles implements UploadFiles {

  private static final Logger LOG = LoggerFactory.getLogger(LocalUploadFiles.class);

  private static final int PIECE = 65_536;

  /** Left free for everything else that the server writes. */
  private static final long RESERVE = 64L << 20;

  private final ToolMediaStore store;
  private final Path root;

  /**
   * @param store where they go when they are whole
   * @param root stays when the server starts anew; on the disk of media that are kept on one, so
   *     that moving one in costs nothing
   */
  public LocalUploadFiles(ToolMediaStore store, Path root) {
    this.store = store;
    this.root = root;
    try {
      Files.createDirectories(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Long> received(MediaFolder folder) {
    try {
      return Optional.of(Files.size(fileOf(folder)));
    } catch (NoSuchFileException e) {
      boolean movedIn =
          store.list(folder).stream().anyMatch(key -> key.name().startsWith("video."));
      return movedIn ? Optional.empty() : Optional.of(0L);
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  @Override
  public long append(MediaFolder folder, long offset, InputStream content, long most) {
    try (FileChannel file = FileChannel.open(fileOf(folder), CREATE, WRITE);
        FileLock lock = lock(file)) {
      if (file.size() != offset) {
        throw DomainProblem.conflict(
            "wrong_offset", "%d bytes have come. Go on from there.".formatted(file.size()));
      }
      LOG.trace("locked {}", lock);
      file.position(offset);
      try {
        copy(content, file, most);
      } finally {
        file.force(false);
      }
      return file.size();
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  private static FileLock lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      LOG.trace("two pieces of one file at once", e);
    }
    throw DomainProblem.conflict("upload_busy", "Another piece of this file is coming in.");
  }

  private static void copy(InputStream content, FileChannel file, long most) throws IOException {
    byte[] piece = new byte[PIECE];
    long left = most;
    while (true) {
      int read = read(content, piece);
      if (read < 0) {
        return;
      }
      if (read > left) {
        throw new DomainProblem(
            ProblemKind.TOO_LARGE, "upload_too_large", "There is more than was announced.");
      }
      ByteBuffer bytes = ByteBuffer.wrap(piece, 0, read);
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      left -= read;
    }
  }

  /** What breaks here is the connection, not the disk. */
  private static int read(InputStream content, byte[] piece) {
    try {
      return content.read(piece);
    } catch (IOException e) {
      LOG.debug("An upload broke off: {}", e.toString());
      throw new MediaFailure(
          "connection_lost", "The connection broke. What came is kept; please go on.", true);
    }
  }

  @Override
  public byte[] head(MediaFolder folder, int most) {
    try (InputStream content = Files.newInputStream(fileOf(folder))) {
      return content.readNBytes(most);
    } catch (NoSuchFileException e) {
      return new byte[0];
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  @Override
  public void moveIn(MediaFolder folder, MediaKey file) {
    if (Files.exists(fileOf(folder))) {
      store.adopt(fileOf(folder), file);
    }
  }

  @Override
  public void discard(MediaFolder folder) {
    try {
      Files.deleteIfExists(fileOf(folder));
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  @Override
  public long free() {
    try {
      return Math.max(0, Files.getFileStore(root).getUsableSpace() - RESERVE);
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  private Path fileOf(MediaFolder folder) {
    return root.resolve(folder.value() + ".upload");
  }
}
