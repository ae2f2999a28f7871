package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import learning.piggyback.domain.DomainProblem;

/** Children to whom something is added, or who are removed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface LockedChildRows extends GenericRepository<ChildRow, String> {

  /**
   * The child's id when it is there; nobody can remove the child until the transaction ends. H2
   * does not see to that by itself: a reference to a row that is being deleted passes.
   */
  @Query("select id from children where id = :child for update")
  Optional<String> find(String child);

  /** {@code NOT_FOUND child_not_found} when there is none. */
  default void lock(String child) {
    if (find(child).isEmpty()) {
      throw DomainProblem.notFound("child_not_found", "There is no such child.");
    }
  }
}
