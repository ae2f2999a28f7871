package learning.piggyback.persistence.video;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UploadRows extends GenericRepository<UploadRow, UUID> {

  @Query("select * from uploads where id = :id")
  Optional<UploadRow> find(UUID id);

  @Query("select * from uploads order by created_at, id")
  List<UploadRow> all();

  @Query("select * from uploads where expires_at < :now order by created_at, id")
  List<UploadRow> expired(Instant now);

  @Query(
      """
      insert into uploads (id, file_name, size_bytes, title, licence, source_note, folder,
        subtitles, complete, created_at, expires_at)
      values (:id, :fileName, :sizeBytes, :title, :licence, :sourceNote, :folder,
        :subtitles, :complete, :createdAt, :expiresAt)
      """)
  void insert(UploadRow row);

  @Query(
      """
      update uploads
      set file_name = :fileName, size_bytes = :sizeBytes, title = :title, licence = :licence,
        source_note = :sourceNote, folder = :folder, subtitles = :subtitles,
        complete = :complete, expires_at = :expiresAt
      where id = :id
      """)
  void update(UploadRow row);

  @Query("delete from uploads where id = :id")
  void delete(UUID id);
}
