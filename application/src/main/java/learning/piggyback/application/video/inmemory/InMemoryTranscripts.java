package learning.piggyback.application.video.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.SearchWords;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Transcripts in memory. */
public final class InMemoryTranscripts implements Transcripts {

  private final InMemoryDatabase database;
  private final InMemoryTable<VideoId, Video> videos;
  private final InMemoryTable<VideoId, Transcript> transcripts;
  private final InMemoryTable<Object, Assignment> assignments;

  public InMemoryTranscripts(InMemoryDatabase database) {
    this.database = database;
    this.videos = database.table("videos");
    this.transcripts = database.table("transcripts");
    this.assignments = database.table("assignments");
    videos.onRemove(transcripts::remove);
  }

  @Override
  public Transcript of(VideoId video) {
    return transcripts.find(video).orElse(Transcript.EMPTY);
  }

  @Override
  public void put(VideoId video, Transcript transcript) {
    database.atomically(() -> {
      if (!videos.contains(video)) {
        throw DomainProblem.notFound("video_not_found", "There is no such video.");
      }
      transcripts.put(video, transcript);
    });
  }

  @Override
  public List<Hit> search(SearchWords words, Optional<ExpertId> assignedTo, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one");
    }
    return database.atomically(() ->
        videos
            .rows()
            .filter(video -> assignedTo.isEmpty() || isAssigned(video.id(), assignedTo.get()))
            .sorted(
                Comparator.comparing(Video::createdAt)
                    .reversed()
                    .thenComparing(video -> video.id().value()))
            .flatMap(video ->
                of(video.id()).cues().stream()
                    .filter(cue -> words.allIn(cue.searchable()))
                    .map(cue -> new Hit(video.id(), video.title(), cue)))
            .limit(most)
            .toList());
  }

  private boolean isAssigned(VideoId video, ExpertId expert) {
    return assignments.rows().anyMatch(a -> a.video().equals(video) && a.expert().equals(expert));
  }
}
