package learning.piggyback.application.question.inmemory;

import java.util.Optional;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** The newest submissions in memory; those they replaced cannot be asked for and are not kept. */
public final class InMemorySubmissions implements Submissions {

  private final InMemoryDatabase database;
  private final InMemoryTable<VideoId, Video> videos;
  private final InMemoryTable<VideoId, SubmittedQuestions> submissions;
  private final InMemoryTable<VideoId, Integer> counts;

  public InMemorySubmissions(InMemoryDatabase database) {
    this.database = database;
    this.videos = database.table("videos");
    this.submissions = database.table("submissions");
    this.counts = database.table("submitted_counts");
    videos.onRemove(submissions::remove);
    videos.onRemove(counts::remove);
  }

  @Override
  public Optional<SubmittedQuestions> find(VideoId video) {
    return submissions.find(video);
  }

  @Override
  public void put(SubmittedQuestions submitted) {
    database.atomically(() -> {
      if (!videos.contains(submitted.video())) {
        throw DomainProblem.notFound("video_not_found", "There is no such video.");
      }
      submissions.put(submitted.video(), submitted);
      counts.put(submitted.video(), submitted.size());
    });
  }
}
