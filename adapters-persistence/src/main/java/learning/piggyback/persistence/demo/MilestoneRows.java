package learning.piggyback.persistence.demo;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MilestoneRows extends GenericRepository<MilestoneRow, String> {

  @Query("select * from milestones where name = :name")
  Optional<MilestoneRow> find(String name);

  @Query("insert into milestones (name) values (:name) on conflict do nothing")
  void insert(MilestoneRow row);
}
