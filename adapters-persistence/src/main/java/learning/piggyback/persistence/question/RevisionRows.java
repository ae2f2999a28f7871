package learning.piggyback.persistence.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RevisionRows extends GenericRepository<RevisionRow, Long> {

  @Query(
      """
      select f.version, f.saved_by, e.display_name as saved_by_name, f.saved_at, f.changes,
        f.restored_from
      from final_questions f left join experts e on f.saved_by = 'expert:' || e.id
      where f.video_id = :video order by f.version desc
      """)
  List<RevisionRow> of(String video);
}
