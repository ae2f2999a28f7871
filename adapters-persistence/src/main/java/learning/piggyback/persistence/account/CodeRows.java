package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CodeRows extends GenericRepository<CodeRow, String> {

  @Query("select * from access_codes where code_index = :index")
  Optional<CodeRow> findByIndex(String index);

  @Query("select * from access_codes where owner_role = :role and owner_id = :id")
  Optional<CodeRow> find(String role, String id);

  @Query(
      """
      insert into access_codes (owner_role, owner_id, code_index, code_hash, sealed, chosen)
      values (:ownerRole, :ownerId, :codeIndex, :codeHash, :sealed, :chosen)
      """)
  void insert(CodeRow row);

  @Query(
      """
      update access_codes
      set code_index = :codeIndex, code_hash = :codeHash, sealed = :sealed, chosen = :chosen
      where owner_role = :ownerRole and owner_id = :ownerId
      """)
  void update(CodeRow row);

  @Query("delete from access_codes where owner_role = :role and owner_id = :id")
  void delete(String role, String id);
}
