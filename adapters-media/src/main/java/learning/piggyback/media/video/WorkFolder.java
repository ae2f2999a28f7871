package learning.piggyback.media.video;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder for one piece of work, gone when the work is. */
record WorkFolder(Path path) implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);

  Path resolve(String name) {
    return path.resolve(name);
  }

  List<Path> files() {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  /** In bytes; files that come and go meanwhile are not counted. */
  long size() {
    return files().stream().mapToLong(file -> file.toFile().length()).sum();
  }

  /** Removes what an earlier try left, but for one file. */
  void clear(String kept) {
    try {
      for (Path file : files()) {
        if (!file.endsWith(kept)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  @Override
  public void close() {
    try {
      LocalMediaStore.removeTree(path);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("A work folder could not be removed; the next start removes it");
    }
  }
}
