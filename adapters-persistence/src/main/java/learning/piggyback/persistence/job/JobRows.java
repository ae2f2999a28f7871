package learning.piggyback.persistence.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface JobRows extends GenericRepository<JobRow, UUID> {

  @Query("select * from jobs where id = :id")
  Optional<JobRow> find(UUID id);

  /** Until the transaction ends, nobody else counts in order to begin a job. */
  @Query("select id from job_gate for update")
  int lockGate();

  @Query(
      """
      select count(*) from jobs
      where state = 'RUNNING' and active_key is not null and kind in (:kinds) and id <> :id
      """)
  int countOthersRunning(List<String> kinds, UUID id);

  /** A job that has not ended, which nobody else can change until the transaction ends. */
  @Query("select id from jobs where id = :id and active_key is not null for update")
  Optional<UUID> lockActive(UUID id);

  @Query("select * from jobs where active_key = :activeKey for update")
  Optional<JobRow> lockActive(String activeKey);

  @Query(
      """
      select * from jobs where kind = :kind order by created_at desc, id desc
      limit :limit offset :skipped
      """)
  List<JobRow> newest(String kind, int limit, int skipped);

  @Query("select * from jobs where active_key is not null order by created_at, id")
  List<JobRow> unfinished();

  @Query(
      """
      insert into jobs (id, kind, subject, active_key, input, notes, state, step, place, steps,
        percent, bytes_done, bytes_total, bytes_per_second, message, cancel_requested, attempt,
        failure, next_try_at, created_at, updated_at)
      values (:id, :kind, :subject, :activeKey, :input, :notes, :state, :step, :place, :steps,
        :percent, :bytesDone, :bytesTotal, :bytesPerSecond, :message, :cancelRequested, :attempt,
        :failure, :nextTryAt, :createdAt, :updatedAt)
      """)
  void insert(JobRow row);

  @Query(
      """
      update jobs
      set active_key = :activeKey, notes = :notes, state = :state, step = :step, place = :place,
        steps = :steps, percent = :percent, bytes_done = :bytesDone, bytes_total = :bytesTotal,
        bytes_per_second = :bytesPerSecond, message = :message, attempt = :attempt,
        failure = :failure, next_try_at = :nextTryAt, updated_at = :updatedAt
      where id = :id and active_key is not null
      """)
  void update(JobRow row);

  @Query("update jobs set input = :input where id = :id and active_key is not null")
  void updateInput(UUID id, String input);

  @Query("update jobs set cancel_requested = true where id = :id and active_key is not null")
  void requestCancel(UUID id);

  @Query(
      """
      update jobs
      set state = 'CANCELLED', active_key = null, next_try_at = null, failure = null,
        message = 'Cancelled.', updated_at = :now
      where id = :id and state = 'WAITING'
      """)
  void cancelWaiting(UUID id, Instant now);

  @Query(
      """
      delete from jobs
      where active_key is null and kind in (:kinds) and updated_at < :untouchedSince
      """)
  int forget(List<String> kinds, Instant untouchedSince);
}
