package learning.piggyback.application.video;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import learning.piggyback.application.account.Experts;
import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.Author;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;

/** Gives videos to experts for review, and takes them back. */
public final class AssignVideos {

  private final Assignments assignments;
  private final Videos videos;
  private final Experts experts;
  private final AuditedTransactions transactions;
  private final Clock clock;

  public AssignVideos(
      Assignments assignments,
      Videos videos,
      Experts experts,
      AuditedTransactions transactions,
      Clock clock) {
    this.assignments = assignments;
    this.videos = videos;
    this.experts = experts;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Assigns, or confirms an assignment, and answers all of the video. */
  public List<Assignment> assign(
      Author author, VideoId video, ExpertId expert, Assignment.Source source) {
    requireKnown(video, expert);
    Instant now = clock.instant();
    return transactions.inTransaction(
        author,
        notes -> {
          if (!assignments.isAssigned(video, expert)) {
            notes.note(AuditAction.VIDEO_ASSIGNED, subject(video, expert));
          }
          assignments.put(new Assignment(video, expert, source, now, now));
          return assignments.of(video);
        });
  }

  /** Takes the video back; nothing happens when it was not assigned. Answers what is left. */
  public List<Assignment> takeBack(Author author, VideoId video, ExpertId expert) {
    requireKnown(video, expert);
    return giveBack(author, video, expert);
  }

  /** The expert's own doing: as {@link #takeBack}, also for a video that does not exist. */
  public List<Assignment> giveBack(Author author, VideoId video, ExpertId expert) {
    return transactions.inTransaction(
        author,
        notes -> {
          if (assignments.isAssigned(video, expert)) {
            notes.note(AuditAction.VIDEO_TAKEN_BACK, subject(video, expert));
          }
          assignments.remove(video, expert);
          return assignments.of(video);
        });
  }

  private static String subject(VideoId video, ExpertId expert) {
    return "video:" + video.value() + " " + new Caller.Expert(expert).key();
  }

  private void requireKnown(VideoId video, ExpertId expert) {
    if (videos.find(video).isEmpty()) {
      throw DomainProblem.notFound("video_not_found", "video not found in downloads");
    }
    if (experts.find(expert).isEmpty()) {
      throw DomainProblem.notFound("expert_not_found", "expert not found");
    }
  }
}
