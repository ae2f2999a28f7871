package learning.piggyback.persistence.quiz.statement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeliveryRows extends GenericRepository<DeliveryRow, Integer> {

  @Query("select failures, not_before, problem, last_sent_at from statement_delivery where id = 1")
  DeliveryRow last();

  @Query(
      """
      update statement_delivery set failures = :failures, not_before = :notBefore,
        problem = :problem, last_sent_at = :lastSentAt
      where id = 1
      """)
  void update(DeliveryRow row);

  @Query("update statement_delivery set dropped = dropped + :more where id = 1")
  void drop(int more);

  @Query("update statement_delivery set dropped = 0 where id = 1")
  void forgetDropped();
}
