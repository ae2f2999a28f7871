package learning.piggyback.media.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaTools;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import org.jspecify.annotations.Nullable;

/**
 * Media in an S3-compatible bucket. What tools work on is copied to a local folder, bounded in size
 * and emptied at a start. One process uses such a folder.
 */
public final class S3MediaStore extends ToolMediaStore {

  /** Pictures are many and small: one after the other would wait most of the time. */
  private static final int AT_ONCE = 16;

  private final S3Configuration.Bucket configuration;
  private final S3Bucket bucket;
  private final Path work;
  private final LocalCopies copies;

  /**
   * @param root an own folder, emptied here
   * @param cacheSize bytes of local copies; should hold what is worked on at the same time
   */
  public S3MediaStore(S3Configuration.Bucket configuration, Path root, long cacheSize) {
    this.configuration = configuration;
    this.bucket = new S3Bucket(configuration);
    Path folder = root.toAbsolutePath().normalize();
    this.work = folder.resolve("work");
    try {
      LocalMediaStore.sweep(folder);
      Files.createDirectories(work);
      this.copies = new LocalCopies(Files.createDirectories(folder.resolve("copies")), cacheSize);
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  /**
   * Throws {@link MediaFailure} when the bucket cannot be used: {@code storage_unavailable}, {@code
   * storage_refused}.
   */
  public void check() {
    bucket.check();
  }

  @Override
  Optional<MediaTools.Tool> state() {
    Optional<String> wrong = Optional.empty();
    try {
      check();
    } catch (MediaFailure e) {
      wrong = Optional.of(e.getMessage() + " Meanwhile no video can be brought in or watched.");
    }
    return Optional.of(
        new MediaTools.Tool("media store", Optional.of(configuration.toString()), "", wrong));
  }

  @Override
  public void put(MediaKey key, InputStream content) {
    // By way of a file: a stream that breaks has sent nothing, and memory stays flat.
    try (WorkFolder folder = newWorkFolder()) {
      Path whole = folder.resolve("whole");
      Files.copy(content, whole);
      bucket.upload(whole, key.path());
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
    copies.forget(key);
  }

  @Override
  public Optional<Stat> stat(MediaKey key) {
    return bucket.stat(key.path()).map(S3Bucket.Found::stat);
  }

  @Override
  public InputStream open(MediaKey key, long offset, long length) {
    Optional<InputStream> part =
        offset < 0 || length <= 0 ? Optional.empty() : bucket.open(key.path(), offset, length);
    return part.orElseGet(() -> nothing(key, offset, length));
  }

  private InputStream nothing(MediaKey key, long offset, long length) {
    long size = stat(key).orElseThrow(S3MediaStore::absent).size();
    if (offset < 0 || length < 0 || offset > size) {
      throw new IllegalArgumentException("not a part of the file: " + offset + ", " + length);
    }
    return InputStream.nullInputStream();
  }

  @Override
  public List<MediaKey> list(MediaFolder folder) {
    return bucket.list(prefix(folder)).keySet().stream().map(MediaKey::ofPath).toList();
  }

  @Override
  public long size(MediaFolder folder) {
    return bucket.list(prefix(folder)).values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public void delete(MediaFolder folder) {
    atOnce(bucket.list(prefix(folder)).keySet(), bucket::remove);
    copies.forget(folder);
  }

  @Override
  Path existing(MediaKey key, WorkFolder folder) {
    S3Bucket.Found found = bucket.stat(key.path()).orElseThrow(S3MediaStore::absent);
    Path file = folder.resolve("original-" + key.name().replace('/', '-'));
    try {
      if (!copies.lend(key, found, file)) {
        try (InputStream content = open(key, 0, found.stat().size())) {
          Files.copy(content, file);
        }
        copies.keep(key, found, file);
      }
      return file;
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  @Override
  WorkFolder newWorkFolder() {
    try {
      return new WorkFolder(Files.createTempDirectory(work, "w"));
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  @Override
  void adopt(Path finished, MediaKey key) {
    bucket.upload(finished, key.path());
    bucket.stat(key.path()).ifPresent(found -> copies.keep(key, found, finished));
    try {
      Files.deleteIfExists(finished);
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  /** Not at once: a reader can meet new files beside old ones meanwhile. */
  @Override
  void adoptFolder(Path finished, MediaFolder folder, String name) {
    String prefix = prefix(folder) + name + "/";
    Set<String> old = new TreeSet<>(bucket.list(prefix).keySet());
    List<Path> files = files(finished);
    atOnce(files, file -> bucket.upload(file, prefix + file.getFileName()));
    files.forEach(file -> old.remove(prefix + file.getFileName()));
    atOnce(old, bucket::remove);
  }

  @Override
  void remove(MediaKey key) {
    bucket.remove(key.path());
    copies.forget(key);
  }

  private static String prefix(MediaFolder folder) {
    return folder.value() + "/";
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  /** After the first failure, which is thrown, no more are begun. */
  private static <T> void atOnce(Collection<T> all, Consumer<T> step) {
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      for (T one : all) {
        threads.execute(() -> {
          try {
            if (failure.get() == null) {
              step.accept(one);
            }
          } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
          }
        });
      }
    }
    RuntimeException first = failure.get();
    if (first != null) {
      throw first;
    }
  }

  private static DomainProblem absent() {
    return DomainProblem.notFound("media_not_found", "There is no such file.");
  }
}
