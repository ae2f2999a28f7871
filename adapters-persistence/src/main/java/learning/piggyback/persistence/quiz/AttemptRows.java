package learning.piggyback.persistence.quiz;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttemptRows extends GenericRepository<AttemptRow, String> {

  @Query("select * from attempts where child_id = :child and session_id = :session")
  Optional<AttemptRow> find(String child, String session);

  @Query("select * from attempts where child_id = :child")
  List<AttemptRow> ofChild(String child);

  /**
   * H2 only takes them from the index in their order when they have a limit and all its columns.
   */
  @Query(
      """
      select * from attempts
      where child_id = :child and started_at < date '9999-12-31'
        and (:video is null or video_id = :video) and (:mode is null or interaction_mode = :mode)
      order by child_id, started_at desc, session_id desc limit :most
      """)
  List<AttemptRow> newest(String child, @Nullable String video, @Nullable String mode, int most);

  @Query(
      """
      select * from attempts
      where child_id = :child and started_at < date '9999-12-31'
        and (:video is null or video_id = :video) and (:mode is null or interaction_mode = :mode)
        and exists (
          select 1 from replies
          where replies.child_id = attempts.child_id and replies.session_id = attempts.session_id)
      order by child_id, started_at desc, session_id desc limit :most offset :skip
      """)
  List<AttemptRow> answered(
      String child, @Nullable String video, @Nullable String mode, int skip, int most);

  @Query(
      """
      select * from attempts
      where child_id = :child and started_at >= :from and started_at < :to
      order by child_id, started_at desc, session_id desc limit :most
      """)
  List<AttemptRow> between(String child, Instant from, Instant to, int most);

  @Query(
      """
      insert into attempts (child_id, session_id, video_id, interaction_mode, started_at,
        updated_at, total, correct, wrong, retries, percentage, player_count, watched_nanos, manual_pauses,
        save_ids, version)
      values (:childId, :sessionId, :videoId, :interactionMode, :startedAt,
        :updatedAt, :total, :correct, :wrong, :retries, :percentage, :playerCount, :watchedNanos, :manualPauses,
        :saveIds, :version)
      """)
  void insert(AttemptRow row);

  /** A row that nobody else can change until the transaction ends. */
  @Query("select * from attempts where child_id = :child and session_id = :session for update")
  Optional<AttemptRow> lock(String child, String session);

  @Query(
      """
      update attempts
      set video_id = :videoId, interaction_mode = :interactionMode, started_at = :startedAt,
        updated_at = :updatedAt, total = :total, correct = :correct, wrong = :wrong,
        retries = :retries, percentage = :percentage, player_count = :playerCount, watched_nanos = :watchedNanos,
        manual_pauses = :manualPauses, save_ids = :saveIds, version = :version
      where child_id = :childId and session_id = :sessionId
      """)
  void update(AttemptRow row);
}
