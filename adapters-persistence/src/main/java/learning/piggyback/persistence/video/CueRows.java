package learning.piggyback.persistence.video;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CueRows extends GenericRepository<CueRow, String> {

  @Query("select * from cues where video_id = :video order by position")
  List<CueRow> ofVideo(String video);

  @Query(
      """
      insert into cues (video_id, position, start_nanos, end_nanos, words, folded)
      values (:videoId, :position, :startNanos, :endNanos, :words, :folded)
      """)
  void insertAll(List<CueRow> rows);
}
