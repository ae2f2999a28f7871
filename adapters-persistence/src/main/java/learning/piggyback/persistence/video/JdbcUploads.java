package learning.piggyback.persistence.video;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.video.Uploads;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.UploadId;

@Singleton
final class JdbcUploads implements Uploads {

  private final UploadRows rows;

  JdbcUploads(UploadRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Upload upload) {
    rows.insert(UploadRow.from(upload));
  }

  @Override
  public Optional<Upload> find(UploadId id) {
    return rows.find(id.value()).map(UploadRow::toDomain);
  }

  @Override
  public void update(Upload upload) {
    rows.update(UploadRow.from(upload));
  }

  @Override
  public void remove(UploadId id) {
    rows.delete(id.value());
  }

  @Override
  public List<Upload> all() {
    return rows.all().stream().map(UploadRow::toDomain).toList();
  }

  @Override
  public List<Upload> expired(Instant now) {
    return rows.expired(now).stream().map(UploadRow::toDomain).toList();
  }
}
