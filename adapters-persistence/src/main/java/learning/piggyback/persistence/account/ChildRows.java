package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChildRows extends GenericRepository<ChildRow, String> {

  @Query("select * from children where id = :id")
  Optional<ChildRow> find(String id);

  @Query("select * from children where active or :includeInactive")
  List<ChildRow> all(boolean includeInactive);

  @Query("select * from children where expert_id = :expert and (active or :includeInactive)")
  List<ChildRow> ofExpert(String expert, boolean includeInactive);

  @Query("select * from children where parent_id = :parent and (active or :includeInactive)")
  List<ChildRow> ofParent(String parent, boolean includeInactive);

  @Query(
      """
      select * from children
      where parent_id = :parent and expert_id = :expert and (active or :includeInactive)
      """)
  List<ChildRow> ofBoth(String expert, String parent, boolean includeInactive);

  /**
   * In two halves, since H2 takes no index for an "or" over two columns. Where a parent is null is
   * asked in a way that no index answers: H2 would take that one, and read all children without a
   * parent, rather than the expert's.
   */
  @Query(
      """
      select * from children where parent_id = :family and (active or :includeInactive)
      union all
      select * from children
      where coalesce(parent_id, '') = '' and expert_id = :family
        and (active or :includeInactive)
      """)
  List<ChildRow> ofFamily(String family, boolean includeInactive);

  @Query("select * from children where id = :id for update")
  Optional<ChildRow> lock(String id);

  @Query(
      """
      insert into children (id, expert_id, parent_id, first_name, last_name, icon,
        interaction_mode, active, created_at, updated_at, version)
      values (:id, :expertId, :parentId, :firstName, :lastName, :icon,
        :interactionMode, :active, :createdAt, :updatedAt, :version)
      """)
  void insert(ChildRow row);

  /** The version of a row, which nobody else can change until the transaction ends. */
  @Query("select version from children where id = :id for update")
  Optional<Long> lockVersion(String id);

  @Query(
      """
      update children
      set expert_id = :expertId, parent_id = :parentId, first_name = :firstName,
        last_name = :lastName, icon = :icon, interaction_mode = :interactionMode,
        active = :active, created_at = :createdAt, updated_at = :updatedAt, version = :version
      where id = :id
      """)
  void update(ChildRow row);

  @Query("delete from children where id = :id")
  void delete(String id);
}
