package learning.piggyback.application.video.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Lists of what the other stores of the same database hold. */
public final class InMemoryVideoCatalog implements VideoCatalog {

  private final InMemoryDatabase database;
  private final InMemoryTable<VideoId, Video> videos;
  private final InMemoryTable<Object, Assignment> assignments;
  private final InMemoryTable<Object, VideoId> attempted;
  private final InMemoryTable<VideoId, Integer> submitted;
  private final InMemoryTable<VideoId, Integer> finalised;

  public InMemoryVideoCatalog(InMemoryDatabase database) {
    this.database = database;
    this.videos = database.table("videos");
    this.assignments = database.table("assignments");
    this.attempted = database.table("attempted_videos");
    this.submitted = database.table("submitted_counts");
    this.finalised = database.table("finalised_counts");
  }

  @Override
  public List<Entry> all() {
    return list(_ -> true);
  }

  @Override
  public List<Entry> assignedTo(ExpertId expert) {
    return list(video ->
        assignments
            .rows()
            .anyMatch(a -> a.video().equals(video.id()) && a.expert().equals(expert)));
  }

  private List<Entry> list(Predicate<Video> wanted) {
    return database.atomically(() ->
        videos
            .rows()
            .filter(wanted)
            .sorted(Comparator.comparing(Video::title).thenComparing(v -> v.id().value()))
            .map(this::entry)
            .toList());
  }

  private Entry entry(Video video) {
    return new Entry(
        video,
        submitted.find(video.id()).orElse(0),
        finalised.find(video.id()).orElse(0),
        (int) assignments.rows().filter(a -> a.video().equals(video.id())).count(),
        (int) attempted.rows().filter(video.id()::equals).count());
  }
}
