package learning.piggyback.persistence.video;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Sha256;

@Singleton
final class JdbcVideos implements Videos {

  private final VideoRows rows;
  private final JdbcTransactions transactions;

  JdbcVideos(VideoRows rows, JdbcTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public Optional<Video> find(VideoId id) {
    return rows.find(id.value()).map(VideoRow::toDomain);
  }

  @Override
  public Optional<Video> findBySourceUrl(String url) {
    return rows.ofSource(Sha256.hex(url)).stream()
        .min(Comparator.comparing(VideoRow::createdAt).thenComparing(VideoRow::id))
        .map(VideoRow::toDomain);
  }

  @Override
  public Video add(Video video) {
    VideoRow row = VideoRow.from(video, 1);
    if (!transactions.unlessDuplicate(() -> rows.insert(row))) {
      throw DomainProblem.conflict("video_exists", "There is a video with this id already.");
    }
    return row.toDomain();
  }

  @Override
  public Video update(Video video) {
    VideoRow row = VideoRow.from(video, video.version() + 1);
    long stored =
        transactions.join(() -> {
          Optional<Long> version = rows.lockVersion(row.id());
          if (version.equals(Optional.of(video.version()))) {
            rows.update(row);
          }
          return version.orElseThrow(
              () -> DomainProblem.notFound("video_not_found", "There is no such video."));
        });
    if (stored != video.version()) {
      throw DomainProblem.conflict(
          "stale_version", "This video was changed meanwhile. Please load it again.");
    }
    return row.toDomain();
  }

  @Override
  public void delete(VideoId id) {
    transactions.join(() -> {
      rows.deleteDrafts(id.value());
      rows.delete(id.value());
    });
  }
}
