package learning.piggyback.persistence.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FinalQuestionsRows extends GenericRepository<FinalQuestionsRow, String> {

  @Query("select * from final_questions where video_id = :video order by version desc limit 1")
  Optional<FinalQuestionsRow> newest(String video);

  @Query("select * from final_questions where video_id = :video and version = :version")
  Optional<FinalQuestionsRow> find(String video, long version);

  @Query("select stamp from final_questions where video_id = :video order by version desc limit 1")
  Optional<UUID> newestStamp(String video);

  @Query("select coalesce(max(version), 0) from final_questions where video_id = :video")
  long newestVersion(String video);

  @Query(
      """
      insert into final_questions (video_id, version, owner, saved_by, saved_at, asked_count, document,
        changes, restored_from)
      values (:videoId, :version, :owner, :savedBy, :savedAt, :askedCount, :document,
        :changes, :restoredFrom)
      """)
  void insert(FinalQuestionsRow row);
}
