package learning.piggyback.persistence.quiz.statement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StatementCountsRows extends GenericRepository<StatementCountsRow, Integer> {

  @Query(
      """
      select cast(count(*) - count(refused_at) as int) as waiting,
        cast(count(refused_at) as int) as refused,
        (select dropped from statement_delivery where id = 1) as dropped,
        min(case when refused_at is null then written_at end) as oldest
      from statements
      """)
  StatementCountsRow counts();
}
