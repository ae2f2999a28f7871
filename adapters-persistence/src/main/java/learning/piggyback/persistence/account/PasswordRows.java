package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PasswordRows extends GenericRepository<PasswordRow, String> {

  @Query("select * from passwords where owner_role = :role and owner_id = :id")
  Optional<PasswordRow> find(String role, String id);

  @Query(
      """
      insert into passwords (owner_role, owner_id, password_hash)
      values (:ownerRole, :ownerId, :passwordHash)
      """)
  void insert(PasswordRow row);

  @Query(
      """
      update passwords set password_hash = :passwordHash
      where owner_role = :ownerRole and owner_id = :ownerId
      """)
  void update(PasswordRow row);

  @Query("delete from passwords where owner_role = :role and owner_id = :id")
  void delete(String role, String id);
}
