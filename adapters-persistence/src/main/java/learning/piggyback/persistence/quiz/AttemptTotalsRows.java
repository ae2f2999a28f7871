package learning.piggyback.persistence.quiz;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttemptTotalsRows extends GenericRepository<AttemptTotalsRow, String> {

  /** One for each video and mode. */
  @Query("select * from attempt_totals where child_id = :child")
  List<AttemptTotalsRow> ofChild(String child);

  @Query(
      """
      select * from attempt_totals
      where child_id = :child and video_id = :video and interaction_mode = :mode
      """)
  Optional<AttemptTotalsRow> find(String child, String video, String mode);

  @Query(
      """
      insert into attempt_totals (child_id, video_id, interaction_mode, attempts, percentages,
        answered, correct, wrong, retries, watched_nanos)
      values (:childId, :videoId, :interactionMode, :attempts, :percentages,
        :answered, :correct, :wrong, :retries, :watchedNanos)
      """)
  void insert(AttemptTotalsRow row);

  @Query(
      """
      update attempt_totals
      set attempts = :attempts, percentages = :percentages, answered = :answered,
        correct = :correct, wrong = :wrong, retries = :retries, watched_nanos = :watchedNanos
      where child_id = :childId and video_id = :videoId and interaction_mode = :interactionMode
      """)
  void update(AttemptTotalsRow row);
}
