package learning.piggyback.persistence.privacy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErasureRows extends GenericRepository<ErasureRow, String> {

  @Query(
      """
      select pseudonym, erased_at, by_role, attempt_count, reply_count from erasures
      order by erased_at, pseudonym
      """)
  List<ErasureRow> all();

  @Query(
      """
      select pseudonym, erased_at, by_role, attempt_count, reply_count from erasures
      where scrubbed_at is null
      order by erased_at, pseudonym
      """)
  List<ErasureRow> awaitingScrub();

  @Query(
      """
      insert into erasures (pseudonym, erased_at, by_role, attempt_count, reply_count)
      values (:pseudonym, :erasedAt, :byRole, :attemptCount, :replyCount)
      """)
  void insert(ErasureRow row);

  @Query(
      """
      update erasures set scrubbed_at = current_timestamp
      where pseudonym = :pseudonym and erased_at = :erasedAt
      """)
  void scrubbed(String pseudonym, Instant erasedAt);
}
