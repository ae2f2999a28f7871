package learning.piggyback.web.video;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.application.video.VideoCatalog.Entry;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.VideoId;

/** The lists of videos that a caller may see: one query for each expert they depend on. */
@Singleton
final class WatchableVideos {

  private final VideoCatalog catalog;
  private final VideoAccess access;

  WatchableVideos(VideoCatalog catalog, VideoAccess access) {
    this.catalog = catalog;
    this.access = access;
  }

  List<Entry> of(Caller caller) {
    return switch (caller) {
      case Caller.Admin _ -> catalog.all();
      case Caller.Expert(ExpertId id) -> catalog.assignedTo(id);
      case Caller.Parent _, Caller.Family _ -> ofAll(access.expertsOf(caller));
    };
  }

  private List<Entry> ofAll(Set<ExpertId> experts) {
    List<Entry> entries = new ArrayList<>();
    Set<VideoId> seen = new HashSet<>();
    for (ExpertId expert : experts) {
      for (Entry entry : catalog.assignedTo(expert)) {
        if (seen.add(entry.video().id())) {
          entries.add(entry);
        }
      }
    }
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.video().title())
            .thenComparing(entry -> entry.video().id().value()));
    return entries;
  }
}
