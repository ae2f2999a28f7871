package learning.piggyback.persistence.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Which jobs were queued since they last began to run. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WakeupRows extends GenericRepository<WakeupRow, String> {

  @Query("select * from job_wakeups")
  List<WakeupRow> all();

  @Query("select count(*) from job_wakeups where job_id = :jobId")
  int count(String jobId);

  @Query("insert into job_wakeups (job_id) values (:jobId) on conflict do nothing")
  void insert(WakeupRow row);

  @Query("delete from job_wakeups where job_id = :jobId")
  void delete(String jobId);
}
