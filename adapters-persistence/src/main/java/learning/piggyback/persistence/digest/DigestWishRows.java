package learning.piggyback.persistence.digest;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DigestWishRows extends GenericRepository<DigestWishRow, String> {

  @Query("select * from digest_wishes where parent_id = :parent")
  Optional<DigestWishRow> find(String parent);

  /** A row that nobody else can change until the transaction ends. */
  @Query("select * from digest_wishes where parent_id = :parent for update")
  Optional<DigestWishRow> lock(String parent);

  /** The parent's id when it is there; nobody can remove it until the transaction ends. */
  @Query("select id from parents where id = :parent for update")
  Optional<String> lockParent(String parent);

  @Query(
      """
      insert into digest_wishes (parent_id, mail_address, confirmed, since)
      values (:parentId, :mailAddress, :confirmed, :since)
      """)
  void insert(DigestWishRow row);

  @Query(
      """
      update digest_wishes
      set mail_address = :mailAddress, confirmed = :confirmed, since = :since
      where parent_id = :parentId
      """)
  void update(DigestWishRow row);

  @Query("delete from digest_wishes where parent_id = :parent")
  void delete(String parent);

  @Query(
      """
      select w.* from digest_wishes w join parents p on p.id = w.parent_id
      where p.active and w.mail_address is not null and (not w.confirmed or w.since < :ended)
        and not exists (
          select 1 from digest_mails m
          where m.parent_id = w.parent_id
            and m.topic = case when w.confirmed then :week else :confirmation end
            and not (m.state = 'WAITING' and m.next_try <= :now))
      order by w.parent_id limit :most
      """)
  List<DigestWishRow> due(String week, String confirmation, Instant ended, Instant now, int most);
}
