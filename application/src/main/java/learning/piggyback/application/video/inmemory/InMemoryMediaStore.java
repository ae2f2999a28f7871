package learning.piggyback.application.video.inmemory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;

/** Keeps media files in a map. */
public final class InMemoryMediaStore implements MediaStore {

  private static final class Content {
    private final byte[] bytes;
    private final Instant writtenAt;

    Content(byte[] bytes, Instant writtenAt) {
      this.bytes = bytes.clone();
      this.writtenAt = writtenAt;
    }
  }

  private final Map<MediaKey, Content> files = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile boolean away;

  public InMemoryMediaStore(Clock clock) {
    this.clock = clock;
  }

  /** Lets it answer nothing, as a store on another machine may. */
  public void goAway() {
    away = true;
  }

  public void comeBack() {
    away = false;
  }

  private Map<MediaKey, Content> files() {
    if (away) {
      throw new MediaFailure("storage_unavailable", "The media store does not answer.", true);
    }
    return files;
  }

  @Override
  public void put(MediaKey key, InputStream content) {
    try {
      put(key, content.readAllBytes());
    } catch (IOException e) {
      throw new MediaFailure("media_broken", "The file could not be read to its end.", true);
    }
  }

  void put(MediaKey key, byte[] bytes) {
    files().put(key, new Content(bytes, clock.instant()));
  }

  Optional<byte[]> bytesOf(MediaKey key) {
    return Optional.ofNullable(files().get(key)).map(content -> content.bytes.clone());
  }

  /** Puts the files and removes what the test says and is not among them, as one step. */
  synchronized void replace(
      MediaFolder folder, Predicate<MediaKey> old, Map<MediaKey, byte[]> fresh) {
    files()
        .keySet()
        .removeIf(key -> key.folder().equals(folder) && old.test(key) && !fresh.containsKey(key));
    fresh.forEach(this::put);
  }

  @Override
  public Optional<Stat> stat(MediaKey key) {
    return Optional.ofNullable(files().get(key))
        .map(content -> new Stat(content.bytes.length, content.writtenAt));
  }

  @Override
  public InputStream open(MediaKey key, long offset, long length) {
    byte[] bytes =
        bytesOf(key)
            .orElseThrow(() -> DomainProblem.notFound("media_not_found", "There is no such file."));
    if (offset < 0 || offset > bytes.length || length < 0) {
      throw new IllegalArgumentException("not a part of the file: " + offset + ", " + length);
    }
    return new ByteArrayInputStream(
        bytes, Math.toIntExact(offset), Math.toIntExact(Math.min(length, bytes.length - offset)));
  }

  @Override
  public List<MediaKey> list(MediaFolder folder) {
    return files().keySet().stream()
        .filter(key -> key.folder().equals(folder))
        .sorted(Comparator.comparing(MediaKey::name))
        .toList();
  }

  @Override
  public long size(MediaFolder folder) {
    return list(folder).stream()
        .flatMap(key -> bytesOf(key).stream())
        .mapToLong(b -> b.length)
        .sum();
  }

  @Override
  public void delete(MediaFolder folder) {
    files().keySet().removeIf(key -> key.folder().equals(folder));
  }
}
