package learning.piggyback.web.video;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.application.World;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;

/**
 * The world's media in files: {@code local} ones, which the kernel can send, or {@code streamed}
 * ones, of which the server gets streams only.
 */
@Singleton
@Replaces(MediaStore.class)
@Requires(property = FolderMedia.KIND)
final class FolderMedia implements MediaStore {

  static final String KIND = "test.media";

  private final MediaStore world;
  private final boolean local;
  private final Path folder;

  FolderMedia(World world, @Property(name = KIND) String kind) throws IOException {
    this.world = world.media;
    this.local = kind.equals("local");
    this.folder = Files.createTempDirectory("media");
  }

  /** A file of zeros, which takes no room. */
  Path putZeros(MediaKey key, long size) throws IOException {
    Path path = pathOf(key);
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(size);
    }
    return path;
  }

  @Override
  public void put(MediaKey key, InputStream content) {
    world.put(key, content);
  }

  @Override
  public Optional<Stat> stat(MediaKey key) {
    try {
      Path path = pathOf(key);
      return Files.exists(path)
          ? Optional.of(new Stat(Files.size(path), Files.getLastModifiedTime(path).toInstant()))
          : world.stat(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream open(MediaKey key, long offset, long length) {
    if (local) {
      throw new IllegalStateException("a local file is not to be read");
    }
    try {
      InputStream content = Files.newInputStream(pathOf(key));
      content.skipNBytes(offset);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Path> localFile(MediaKey key) {
    return local ? Optional.of(copied(key)) : Optional.empty();
  }

  @Override
  public List<MediaKey> list(MediaFolder media) {
    return world.list(media);
  }

  @Override
  public long size(MediaFolder media) {
    return world.size(media);
  }

  @Override
  public void delete(MediaFolder media) {
    world.delete(media);
  }

  @PreDestroy
  void remove() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private Path copied(MediaKey key) {
    Path path = pathOf(key);
    if (Files.exists(path)) {
      return path;
    }
    Path copy = folder.resolve("copy");
    try (InputStream content = world.open(key, 0, Long.MAX_VALUE)) {
      Files.write(copy, content.readAllBytes());
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path pathOf(MediaKey key) {
    return folder.resolve(key.path().replace('/', '_'));
  }
}
