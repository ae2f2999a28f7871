package learning.piggyback.persistence.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SubmissionRows extends GenericRepository<SubmissionRow, Long> {

  @Query(
      """
      select video_id, submitted_at, candidate_count, document from submissions
      where video_id = :video order by id desc limit 1
      """)
  Optional<SubmissionRow> newest(String video);

  @Query(
      """
      insert into submissions (video_id, submitted_at, candidate_count, document)
      values (:videoId, :submittedAt, :candidateCount, :document)
      """)
  void insert(SubmissionRow row);
}
