package learning.piggyback.persistence.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface JobRows extends GenericRepository<JobRow, UUID> {

  @Query("select * from jobs where id = :id")
  Optional<JobRow> find(UUID id);

  @Query("select count(*) from jobs where id = :id")
  int count(UUID id);

  @Query("select * from jobs where active_key = :activeKey")
  Optional<JobRow> findActive(String activeKey);

  @Query("select * from jobs where kind = :kind order by created_at desc, id desc limit :limit")
  List<JobRow> newest(String kind, int limit);

  @Query("select * from jobs where active_key is not null order by created_at, id")
  List<JobRow> unfinished();

  @Query(
      """
      insert into jobs (id, kind, subject, active_key, input, notes, state, step, percent, message,
        cancel_requested, attempt, failure, created_at, updated_at)
      values (:id, :kind, :subject, :activeKey, :input, :notes, :state, :step, :percent, :message,
        :cancelRequested, :attempt, :failure, :createdAt, :updatedAt)
      """)
  void insert(JobRow row);

  @Query(
      """
      update jobs
      set active_key = :activeKey, notes = :notes, state = :state, step = :step,
        percent = :percent, message = :message, attempt = :attempt, failure = :failure,
        updated_at = :updatedAt
      where id = :id
      """)
  void update(JobRow row);

  @Query("update jobs set cancel_requested = true where id = :id and active_key is not null")
  void requestCancel(UUID id);
}
