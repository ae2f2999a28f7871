package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ExpertRows extends GenericRepository<ExpertRow, String> {

  @Query("select * from experts where id = :id")
  Optional<ExpertRow> find(String id);

  @Query("select * from experts where id = :id for update")
  Optional<ExpertRow> lock(String id);

  @Query("select * from experts")
  List<ExpertRow> all();

  @Query(
      """
      insert into experts (id, display_name, active, created_at, updated_at)
      values (:id, :displayName, :active, :createdAt, :updatedAt)
      """)
  void insert(ExpertRow row);

  @Query(
      """
      update experts
      set display_name = :displayName, active = :active, created_at = :createdAt,
        updated_at = :updatedAt
      where id = :id
      """)
  void update(ExpertRow row);

  @Query("delete from experts where id = :id")
  void delete(String id);
}
