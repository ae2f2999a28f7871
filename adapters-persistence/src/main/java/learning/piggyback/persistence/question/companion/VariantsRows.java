package learning.piggyback.persistence.question.companion;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VariantsRows extends GenericRepository<VariantsRow, String> {

  @Query("select * from companion_variants where video_id = :video order by version desc limit 1")
  Optional<VariantsRow> newest(String video);

  @Query("select * from companion_variants where video_id = :video and version = :version")
  Optional<VariantsRow> find(String video, long version);

  @Query("select coalesce(max(version), 0) from companion_variants where video_id = :video")
  long newestVersion(String video);

  @Query(
      """
      insert into companion_variants (video_id, version, saved_by, saved_at, document)
      values (:videoId, :version, :savedBy, :savedAt, :document)
      """)
  void insert(VariantsRow row);
}
