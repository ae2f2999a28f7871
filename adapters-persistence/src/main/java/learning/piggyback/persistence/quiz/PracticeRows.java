package learning.piggyback.persistence.quiz;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PracticeRows extends GenericRepository<PracticeRow, String> {

  /** The title of a video. */
  @Introspected
  record TitleRow(String id, String title) {}

  @Query("select * from practice_sums where child_id = :child and week_number >= :from")
  List<PracticeRow> ofChild(String child, long from);

  @Query(
      """
      select id, title from videos where id in (
        select video_id from practice_sums where child_id = :child and week_number >= :from)
      """)
  List<TitleRow> titles(String child, long from);

  /** Answers without what was said. */
  @Introspected
  record AnswerRow(
      String childId,
      @Nullable String answering,
      String words,
      String status,
      @Nullable String mark) {}

  @Query(
      """
      select r.child_id, r.answering, substring(r.question from 1 for 500) as words, r.status,
        r.mark
      from (
        select child_id, session_id, started_at from attempts
        where video_id = :video and started_at < date '9999-12-31'
        order by video_id, started_at desc, session_id desc limit :attempts
      ) a join replies r on r.child_id = a.child_id and r.session_id = a.session_id
      where r.status <> 'RETRY'
      order by a.started_at, a.session_id, r.position limit :most
      """)
  List<AnswerRow> answers(String video, int attempts, int most);

  @Query("select duration_nanos from videos where id = :video")
  Optional<Long> length(String video);

  @Query(
      """
      select * from practice_sums
      where child_id = :child and week_number = :week and video_id = :video
        and interaction_mode = :mode and question_type = :type
      """)
  Optional<PracticeRow> find(String child, long week, String video, String mode, String type);

  @Query(
      """
      insert into practice_sums (child_id, video_id, interaction_mode, week_number, question_type,
        attempts, finished, watched_nanos, correct, almost, wrong, retries, marked)
      values (:childId, :videoId, :interactionMode, :weekNumber, :questionType,
        :attempts, :finished, :watchedNanos, :correct, :almost, :wrong, :retries, :marked)
      """)
  void insert(PracticeRow row);

  @Query(
      """
      update practice_sums
      set attempts = :attempts, finished = :finished, watched_nanos = :watchedNanos,
        correct = :correct, almost = :almost, wrong = :wrong, retries = :retries, marked = :marked
      where child_id = :childId and week_number = :weekNumber and video_id = :videoId
        and interaction_mode = :interactionMode and question_type = :questionType
      """)
  void update(PracticeRow row);
}
