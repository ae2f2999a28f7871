package learning.piggyback.persistence.quiz.statement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StatementRows extends GenericRepository<StatementRow, UUID> {

  @Query(
      """
      insert into statements (id, child_id, written_at, document)
      values (:id, :childId, :writtenAt, :document)
      """)
  void insertAll(List<StatementRow> rows);

  /** At least as many as there are: two looks at an index, however many that is. */
  @Query("select coalesce(max(place) - min(place) + 1, 0) from statements")
  long span();

  @Query("select count(*) from statements")
  long count();

  @Query("select * from statements where refused_at is null order by place limit :most")
  List<StatementRow> oldest(int most);

  @Query("delete from statements where id in (:ids)")
  void delete(List<UUID> ids);

  @Query("update statements set refused_at = :at, refusal = :reason where id = :id")
  void refuse(UUID id, String reason, Instant at);

  @Query("select * from statements where child_id = :child order by place")
  List<StatementRow> ofChild(String child);

  @Query(
      """
      select * from statements where refused_at is not null
      order by refused_at desc, place desc limit :most
      """)
  List<StatementRow> refused(int most);

  @Query("update statements set refused_at = null, refusal = null where refused_at is not null")
  int readmit();

  @Query("delete from statements where refused_at < :before")
  int forget(Instant before);
}
