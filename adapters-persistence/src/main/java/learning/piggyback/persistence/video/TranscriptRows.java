package learning.piggyback.persistence.video;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TranscriptRows extends GenericRepository<TranscriptRow, String> {

  @Query("select * from transcripts where video_id = :video")
  Optional<TranscriptRow> find(String video);

  @Query("insert into transcripts (video_id, skipped) values (:videoId, :skipped)")
  void insert(TranscriptRow row);

  @Query("delete from transcripts where video_id = :video")
  void delete(String video);
}
