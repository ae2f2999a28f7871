package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ParentRows extends GenericRepository<ParentRow, String> {

  @Query("select * from parents where id = :id")
  Optional<ParentRow> find(String id);

  @Query("select * from parents where id = :id for update")
  Optional<ParentRow> lock(String id);

  @Query("select * from parents")
  List<ParentRow> all();

  @Query(
      """
      select * from parents where managed_by = :expert and (active or :includeInactive)
      union
      select * from parents
      where id in (select parent_id from children where expert_id = :expert and active)
        and (active or :includeInactive)
      """)
  List<ParentRow> ofExpert(String expert, boolean includeInactive);

  @Query(
      """
      insert into parents (id, display_name, managed_by, active, created_at, updated_at)
      values (:id, :displayName, :managedBy, :active, :createdAt, :updatedAt)
      """)
  void insert(ParentRow row);

  @Query(
      """
      update parents
      set display_name = :displayName, managed_by = :managedBy, active = :active,
        created_at = :createdAt, updated_at = :updatedAt
      where id = :id
      """)
  void update(ParentRow row);

  @Query("delete from parents where id = :id")
  void delete(String id);
}
