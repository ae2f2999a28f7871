package learning.piggyback.persistence.video;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VideoRows extends GenericRepository<VideoRow, String> {

  @Query("select * from videos where id = :id")
  Optional<VideoRow> find(String id);

  @Query("select * from videos where source_url_hash = :hash order by created_at")
  List<VideoRow> ofSource(String hash);

  @Query(
      """
      insert into videos (id, title, source_url, source_url_hash, licence, source_note,
        duration_nanos, folder, file_path, thumbnail, subtitles, frame_count, frames_per_second,
        total_frames, stored_bytes, created_at, updated_at, version)
      values (:id, :title, :sourceUrl, :sourceUrlHash, :licence, :sourceNote,
        :durationNanos, :folder, :filePath, :thumbnail, :subtitles, :frameCount, :framesPerSecond,
        :totalFrames, :storedBytes, :createdAt, :updatedAt, :version)
      """)
  void insert(VideoRow row);

  /** The version of a row, which nobody else can change until the transaction ends. */
  @Query("select version from videos where id = :id for update")
  Optional<Long> lockVersion(String id);

  @Query(
      """
      update videos
      set title = :title, source_url = :sourceUrl, source_url_hash = :sourceUrlHash,
        licence = :licence, source_note = :sourceNote, stored_bytes = :storedBytes,
        duration_nanos = :durationNanos, folder = :folder,
        file_path = :filePath, thumbnail = :thumbnail, subtitles = :subtitles,
        frame_count = :frameCount, frames_per_second = :framesPerSecond,
        total_frames = :totalFrames, created_at = :createdAt, updated_at = :updatedAt,
        version = :version
      where id = :id
      """)
  void update(VideoRow row);

  /** Drafts hang on the job that made them, whose subject begins with the video. */
  @Query(
      """
      delete from segment_drafts
      where run_id in (select id from jobs where kind = 'GENERATE_QUESTIONS'
        and substring(subject, 1, length(:id) + 1) = :id || ' ')
      """)
  void deleteDrafts(String id);

  @Query("delete from videos where id = :id")
  void delete(String id);
}
