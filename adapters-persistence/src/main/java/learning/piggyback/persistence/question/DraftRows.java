package learning.piggyback.persistence.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRows extends GenericRepository<DraftRow, UUID> {

  @Query("select * from segment_drafts where run_id = :run order by start_second, end_second")
  List<DraftRow> ofRun(UUID run);

  @Query(
      """
      select * from segment_drafts
      where run_id = :run and start_second = :startSecond and end_second = :endSecond
      """)
  Optional<DraftRow> find(UUID run, int startSecond, int endSecond);

  @Query("select count(*) from segment_drafts where run_id = :run")
  int count(UUID run);

  @Query(
      """
      insert into segment_drafts (run_id, start_second, end_second, document)
      values (:runId, :startSecond, :endSecond, :document)
      on conflict do nothing
      """)
  void insert(DraftRow row);
}
