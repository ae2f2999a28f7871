package learning.piggyback.persistence.digest;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DigestMailRows extends GenericRepository<DigestMailRow, String> {

  @Query("select * from digest_mails where parent_id = :parent and topic = :topic")
  Optional<DigestMailRow> find(String parent, String topic);

  @Query("select * from digest_mails where parent_id = :parent order by updated_at desc, topic")
  List<DigestMailRow> to(String parent);

  @Query(
      """
      insert into digest_mails (parent_id, topic, state, tries, failure, next_try, updated_at)
      values (:parentId, :topic, :state, :tries, :failure, :nextTry, :updatedAt)
      """)
  void insert(DigestMailRow row);

  @Query(
      """
      update digest_mails
      set state = :state, tries = :tries, failure = :failure, next_try = :nextTry,
        updated_at = :updatedAt
      where parent_id = :parentId and topic = :topic
      """)
  void update(DigestMailRow row);

  @Query(
      """
      select * from digest_mails where state = 'SENDING' and updated_at < :begunBefore
      for update
      """)
  List<DigestMailRow> lockLost(Instant begunBefore);

  @Query(
      """
      select * from digest_mails
      where state in ('FAILED', 'UNSURE') or (state = 'WAITING' and failure is not null)
      order by updated_at desc, parent_id, topic limit :most
      """)
  List<DigestMailRow> troubled(int most);
}
