package learning.piggyback.persistence.quiz;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface QuizSessionRows extends GenericRepository<QuizSessionRow, String> {

  @Query("select * from quiz_sessions where child_id = :child and session_id = :session")
  Optional<QuizSessionRow> find(String child, String session);

  @Query("select * from quiz_sessions where child_id = :child and session_id = :session for update")
  Optional<QuizSessionRow> lock(String child, String session);

  @Query(
      "select session_id from quiz_sessions where child_id = :child order by begun_at, session_id")
  List<String> names(String child);

  @Query(
      """
      select * from quiz_sessions where not ended and heard_at < :since
      order by heard_at limit :most
      """)
  List<QuizSessionRow> idle(Instant since, int most);

  @Query(
      """
      insert into quiz_sessions
        (child_id, session_id, video_id, companion, begun_at, heard_at, ended, state)
      values
        (:childId, :sessionId, :videoId, :companion, :begunAt, :heardAt, :ended, :state)
      """)
  void insert(QuizSessionRow row);

  @Query(
      """
      update quiz_sessions set heard_at = :heardAt, ended = :ended, state = :state
      where child_id = :childId and session_id = :sessionId
      """)
  void update(QuizSessionRow row);
}
