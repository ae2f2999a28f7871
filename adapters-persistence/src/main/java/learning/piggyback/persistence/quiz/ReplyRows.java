package learning.piggyback.persistence.quiz;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReplyRows extends GenericRepository<ReplyRow, String> {

  @Query(
      """
      select * from replies where child_id = :child and session_id = :session
      order by position
      """)
  List<ReplyRow> ofAttempt(String child, String session);

  @Query("select * from replies where child_id = :child order by session_id, position")
  List<ReplyRow> ofChild(String child);

  @Query(
      """
      insert into replies (child_id, session_id, position, question, expected_answer, user_answer,
        status, similarity, question_type, replied_at, answering,
        mark, marked_by, marked_at)
      values (:childId, :sessionId, :position, :question, :expectedAnswer, :userAnswer,
        :status, :similarity, :questionType, :repliedAt, :answering,
        :mark, :markedBy, :markedAt)
      """)
  void insertAll(List<ReplyRow> rows);

  @Query("delete from replies where child_id = :child and session_id = :session")
  void delete(String child, String session);
}
