package learning.piggyback.media.video;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaTools;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Media in a folder of this machine. New files are written beside it, in {@code .work}, and moved
 * in when they are whole. One process uses a root: what is left in {@code .work} is removed at
 * start.
 */
public final class LocalMediaStore extends ToolMediaStore {

  private static final Logger LOG = LoggerFactory.getLogger(LocalMediaStore.class);

  private final Path root;
  private final Path work;

  /** Makes the folder when there is none. */
  public LocalMediaStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
    this.work = this.root.resolve(".work");
    try {
      sweep(work);
      Files.createDirectories(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void put(MediaKey key, InputStream content) {
    Path part = work.resolve(UUID.randomUUID() + ".part");
    try {
      Files.copy(content, part);
      adopt(part, key);
    } catch (IOException e) {
      removeQuietly(part);
      throw failure(e);
    }
  }

  @Override
  public Optional<Stat> stat(MediaKey key) {
    try {
      BasicFileAttributes file = Files.readAttributes(pathOf(key), BasicFileAttributes.class);
      return file.isRegularFile()
          ? Optional.of(new Stat(file.size(), file.lastModifiedTime().toInstant()))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public InputStream open(MediaKey key, long offset, long length) {
    try {
      SeekableByteChannel channel = Files.newByteChannel(pathOf(key));
      if (offset < 0 || length < 0 || offset > channel.size()) {
        channel.close();
        throw new IllegalArgumentException("not a part of the file: " + offset + ", " + length);
      }
      return new FilePart(channel.position(offset), length);
    } catch (NoSuchFileException e) {
      throw DomainProblem.notFound("media_not_found", "There is no such file.");
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public Optional<Path> localFile(MediaKey key) {
    return Optional.of(pathOf(key));
  }

  @Override
  public List<MediaKey> list(MediaFolder folder) {
    Path base = root.resolve(folder.value());
    try (Stream<Path> files = Files.walk(base, 2)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> base.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .map(folder::file)
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw failure(e);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        // A folder was removed while it was read: what is left is the answer.
        return list(folder);
      }
      throw e;
    }
  }

  @Override
  public long size(MediaFolder folder) {
    long size = 0;
    for (MediaKey key : list(folder)) {
      size += stat(key).map(Stat::size).orElse(0L);
    }
    return size;
  }

  @Override
  public void delete(MediaFolder folder) {
    discard(root.resolve(folder.value()));
  }

  /** The file itself, for the tools. A key cannot name anything outside the root. */
  Path pathOf(MediaKey key) {
    return root.resolve(key.folder().value()).resolve(key.name());
  }

  @Override
  Path existing(MediaKey key, WorkFolder folder) {
    Path path = pathOf(key);
    if (!Files.isRegularFile(path)) {
      throw DomainProblem.notFound("media_not_found", "There is no such file.");
    }
    return path;
  }

  @Override
  WorkFolder newWorkFolder() {
    try {
      return new WorkFolder(Files.createTempDirectory(work, "w"));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  void adopt(Path finished, MediaKey key) {
    Path target = pathOf(key);
    try {
      Files.createDirectories(target.getParent());
      Files.move(finished, target, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  Optional<MediaTools.Tool> state() {
    return Optional.empty();
  }

  @Override
  void remove(MediaKey key) {
    try {
      Files.deleteIfExists(pathOf(key));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  void adoptFolder(Path finished, MediaFolder folder, String name) {
    Path target = root.resolve(folder.value()).resolve(name);
    try {
      Files.createDirectories(target.getParent());
      discard(target);
      Files.move(finished, target, ATOMIC_MOVE);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Takes a folder out of sight at once and then removes it. */
  private void discard(Path folder) {
    Path aside = work.resolve(UUID.randomUUID() + ".old");
    try {
      Files.move(folder, aside, ATOMIC_MOVE);
      removeTree(aside);
    } catch (NoSuchFileException e) {
      LOG.trace("nothing to remove", e);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  static void removeTree(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /**
   * Removes what an earlier run left. A tool that outlived its killed server may write there for a
   * moment still, which is no reason not to start.
   */
  static void sweep(Path tree) {
    try {
      removeTree(tree);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn(
          "Not all work files of an earlier run could be removed; the next start removes them");
    }
  }

  private static void removeQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("A work file could not be removed; the next start removes it");
    }
  }

  static MediaFailure failure(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    LOG.warn("The media folder failed: {}", e.toString());
    boolean full =
        reason != null && reason.toLowerCase(Locale.ROOT).matches(".*(no space|quota|disk full).*");
    return full
        ? new MediaFailure("disk_full", "The disk of the server is full.", false)
        : new MediaFailure("media_broken", "A media file could not be read or written.", true);
  }
}
