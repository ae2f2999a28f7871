package learning.piggyback.application.question.companion.inmemory;

import java.util.Comparator;
import java.util.Optional;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.question.VariantSets;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.companion.CompanionVariants;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Companions' variants in memory. */
public final class InMemoryVariantSets implements VariantSets {

  private record Key(VideoId video, long version) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<VideoId, Video> videos;
  private final InMemoryTable<Key, CompanionVariants> sets;

  public InMemoryVariantSets(InMemoryDatabase database) {
    this.database = database;
    this.videos = database.table("videos");
    this.sets = database.table("companion_variants");
    videos.onRemove(video -> sets.removeIf(set -> set.video().equals(video)));
  }

  @Override
  public Optional<CompanionVariants> find(VideoId video) {
    return sets.rows()
        .filter(set -> set.video().equals(video))
        .max(Comparator.comparingLong(CompanionVariants::version));
  }

  @Override
  public long newestVersion(VideoId video) {
    return find(video).map(CompanionVariants::version).orElse(0L);
  }

  @Override
  public Optional<CompanionVariants> find(VideoId video, long version) {
    return sets.find(new Key(video, version));
  }

  @Override
  public CompanionVariants save(CompanionVariants variants) {
    return database.atomically(() -> {
      VideoId video = variants.video();
      if (!videos.contains(video)) {
        throw DomainProblem.notFound("video_not_found", "There is no such video.");
      }
      if (find(video).map(CompanionVariants::version).orElse(0L) != variants.version()) {
        throw DomainProblem.conflict(
            "stale_version", "Somebody saved these variants meanwhile. Please load them again.");
      }
      CompanionVariants saved = variants.inVersion(variants.version() + 1);
      sets.put(new Key(video, saved.version()), saved);
      return saved;
    });
  }
}
