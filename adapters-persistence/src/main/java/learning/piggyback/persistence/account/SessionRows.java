package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRows extends GenericRepository<SessionRow, String> {

  @Query("select * from sessions where token_hash = :tokenHash")
  Optional<SessionRow> find(String tokenHash);

  @Query(
      """
      insert into sessions (token_hash, caller_role, caller_id, created_at, last_seen_at)
      values (:tokenHash, :callerRole, :callerId, :createdAt, :lastSeenAt)
      """)
  void insert(SessionRow row);

  @Query("update sessions set last_seen_at = :seenAt where token_hash = :tokenHash")
  void touch(String tokenHash, Instant seenAt);

  @Query("delete from sessions where token_hash = :tokenHash")
  void delete(String tokenHash);

  @Query("delete from sessions where caller_role = :role and caller_id = :id")
  void deleteOf(String role, String id);

  @Query("delete from sessions where created_at < :createdBefore or last_seen_at < :seenBefore")
  void deleteBefore(Instant createdBefore, Instant seenBefore);
}
