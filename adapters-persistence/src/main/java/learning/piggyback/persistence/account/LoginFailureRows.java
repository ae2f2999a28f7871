package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LoginFailureRows extends GenericRepository<LoginFailureRow, Long> {

  @Query("select count(*) from login_failures where key_hash = :keyHash and failed_at >= :since")
  int countSince(String keyHash, Instant since);

  @Query(
      """
      select id, key_hash, failed_at from login_failures
      where key_hash = :keyHash and failed_at >= :since
      order by failed_at desc limit 1 offset :skipped
      """)
  Optional<LoginFailureRow> newest(String keyHash, Instant since, int skipped);

  @Query("insert into login_failures (id, key_hash, failed_at) values (:id, :keyHash, :failedAt)")
  void insert(LoginFailureRow row);

  @Query("delete from login_failures where id = :number")
  void deleteNumber(long number);

  @Query("delete from login_failures where key_hash = :keyHash")
  void delete(String keyHash);

  @Query("delete from login_failures where failed_at < :instant")
  void deleteBefore(Instant instant);
}
