package learning.piggyback.persistence.video;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssignmentRows extends GenericRepository<AssignmentRow, String> {

  @Query("select * from assignments where video_id = :video and expert_id = :expert")
  Optional<AssignmentRow> find(String video, String expert);

  @Query("select * from assignments where video_id = :video")
  List<AssignmentRow> ofVideo(String video);

  @Query("select * from assignments")
  List<AssignmentRow> all();

  @Query(
      """
      insert into assignments (video_id, expert_id, source, assigned_at, updated_at)
      values (:videoId, :expertId, :source, :assignedAt, :updatedAt)
      """)
  void insert(AssignmentRow row);

  @Query(
      """
      update assignments set source = :source, updated_at = :updatedAt
      where video_id = :videoId and expert_id = :expertId
      """)
  void update(AssignmentRow row);

  @Query("delete from assignments where video_id = :video and expert_id = :expert")
  void delete(String video, String expert);
}
