package learning.piggyback.application.video.inmemory;

import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Transcripts in memory. */
public final class InMemoryTranscripts implements Transcripts {

  private final InMemoryDatabase database;
  private final InMemoryTable<VideoId, Video> videos;
  private final InMemoryTable<VideoId, Transcript> transcripts;

  public InMemoryTranscripts(InMemoryDatabase database) {
    this.database = database;
    this.videos = database.table("videos");
    this.transcripts = database.table("transcripts");
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
}
