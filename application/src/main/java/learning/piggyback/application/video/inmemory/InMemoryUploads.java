package learning.piggyback.application.video.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.video.Uploads;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.UploadId;

/** Uploads in memory. */
public final class InMemoryUploads implements Uploads {

  private static final Comparator<Upload> OLDEST_FIRST =
      Comparator.comparing(Upload::createdAt).thenComparing(upload -> upload.id().toString());

  private final InMemoryDatabase database;
  private final InMemoryTable<UploadId, Upload> uploads;

  public InMemoryUploads(InMemoryDatabase database) {
    this.database = database;
    this.uploads = database.table("uploads");
  }

  @Override
  public void add(Upload upload) {
    if (!uploads.add(upload.id(), upload)) {
      throw new IllegalStateException("Two uploads with the id " + upload.id());
    }
  }

  @Override
  public Optional<Upload> find(UploadId id) {
    return uploads.find(id);
  }

  @Override
  public void update(Upload upload) {
    database.atomically(() -> {
      if (uploads.contains(upload.id())) {
        uploads.put(upload.id(), upload);
      }
    });
  }

  @Override
  public void remove(UploadId id) {
    uploads.remove(id);
  }

  @Override
  public List<Upload> all() {
    return uploads.rows().sorted(OLDEST_FIRST).toList();
  }

  @Override
  public List<Upload> expired(Instant now) {
    return all().stream().filter(upload -> upload.expiresAt().isBefore(now)).toList();
  }
}
