package learning.piggyback.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Has no way to change or remove a row, on purpose. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRows extends GenericRepository<AuditRow, Long> {

  @Query(
      """
      insert into audit_log (happened_at, actor, action, subject, address)
      values (:happenedAt, :actor, :action, :subject, :address)
      """)
  void insert(AuditRow row);

  @Query(
      """
      select * from audit_log where entry_number < :before
      order by entry_number desc limit :size
      """)
  List<AuditRow> page(long before, int size);
}
