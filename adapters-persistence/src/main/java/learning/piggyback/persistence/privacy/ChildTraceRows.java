package learning.piggyback.persistence.privacy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChildTraceRows extends GenericRepository<ErasureRow, String> {

  @Query("select session_id from attempts where child_id = :child order by started_at")
  List<String> sessions(String child);

  @Query("select count(*) from attempts where child_id = :child")
  int countAttempts(String child);

  @Query("select count(*) from replies where child_id = :child")
  int countReplies(String child);

  @Query("delete from children where id = :child")
  void delete(String child);
}
