package learning.piggyback.application.video.inmemory;

import java.util.Comparator;
import java.util.List;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Assignments in memory. */
public final class InMemoryAssignments implements Assignments {

  private record Pair(VideoId video, ExpertId expert) {}

  private static final Comparator<Assignment> ORDER =
      Comparator.comparing((Assignment assignment) -> assignment.video().value())
          .thenComparing(assignment -> assignment.expert().value());

  private final InMemoryDatabase database;
  private final InMemoryTable<VideoId, Video> videos;
  private final InMemoryTable<ExpertId, Expert> experts;
  private final InMemoryTable<Pair, Assignment> assignments;

  public InMemoryAssignments(InMemoryDatabase database) {
    this.database = database;
    this.videos = database.table("videos");
    this.experts = database.table("experts");
    this.assignments = database.table("assignments");
    videos.onRemove(video -> assignments.removeIf(a -> a.video().equals(video)));
    experts.onRemove(expert -> assignments.removeIf(a -> a.expert().equals(expert)));
  }

  @Override
  public void put(Assignment assignment) {
    database.atomically(() -> {
      if (!videos.contains(assignment.video())) {
        throw DomainProblem.notFound("video_not_found", "There is no such video.");
      }
      if (!experts.contains(assignment.expert())) {
        throw DomainProblem.notFound("expert_not_found", "There is no such expert.");
      }
      Pair pair = new Pair(assignment.video(), assignment.expert());
      assignments.put(
          pair,
          new Assignment(
              assignment.video(),
              assignment.expert(),
              assignment.source(),
              assignments.find(pair).map(Assignment::assignedAt).orElse(assignment.assignedAt()),
              assignment.updatedAt()));
    });
  }

  @Override
  public void remove(VideoId video, ExpertId expert) {
    assignments.remove(new Pair(video, expert));
  }

  @Override
  public boolean isAssigned(VideoId video, ExpertId expert) {
    return assignments.contains(new Pair(video, expert));
  }

  @Override
  public List<Assignment> of(VideoId video) {
    return assignments.rows().filter(a -> a.video().equals(video)).sorted(ORDER).toList();
  }

  @Override
  public List<Assignment> all() {
    return assignments.rows().sorted(ORDER).toList();
  }
}
