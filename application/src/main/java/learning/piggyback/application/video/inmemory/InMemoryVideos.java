package learning.piggyback.application.video.inmemory;

import java.util.Comparator;
import java.util.Optional;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Videos in memory. */
public final class InMemoryVideos implements Videos {

  private final InMemoryDatabase database;
  private final InMemoryTable<VideoId, Video> videos;

  public InMemoryVideos(InMemoryDatabase database) {
    this.database = database;
    this.videos = database.table("videos");
  }

  @Override
  public Optional<Video> find(VideoId id) {
    return videos.find(id);
  }

  @Override
  public Optional<Video> findBySourceUrl(String url) {
    return videos
        .rows()
        .filter(video -> video.sourceUrl().equals(Optional.of(url)))
        .min(Comparator.comparing(Video::createdAt).thenComparing(video -> video.id().value()));
  }

  @Override
  public Video add(Video video) {
    Video saved = withVersion(video, 1);
    if (!videos.add(video.id(), saved)) {
      throw DomainProblem.conflict("video_exists", "There is a video with this id already.");
    }
    return saved;
  }

  @Override
  public Video update(Video video) {
    return database.atomically(() -> {
      Video stored =
          find(video.id())
              .orElseThrow(
                  () -> DomainProblem.notFound("video_not_found", "There is no such video."));
      if (stored.version() != video.version()) {
        throw DomainProblem.conflict(
            "stale_version", "This video was changed meanwhile. Please load it again.");
      }
      Video saved = withVersion(video, video.version() + 1);
      videos.put(saved.id(), saved);
      return saved;
    });
  }

  @Override
  public void delete(VideoId id) {
    videos.remove(id);
  }

  private static Video withVersion(Video video, long version) {
    return new Video(
        video.id(),
        video.title(),
        video.sourceUrl(),
        video.licence(),
        video.sourceNote(),
        video.duration(),
        video.folder(),
        video.file(),
        video.thumbnail(),
        video.subtitles(),
        video.frames(),
        video.storedBytes(),
        video.createdAt(),
        video.updatedAt(),
        version);
  }
}
