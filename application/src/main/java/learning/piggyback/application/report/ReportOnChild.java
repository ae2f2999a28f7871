package learning.piggyback.application.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.report.ChildReport;
import learning.piggyback.domain.report.WatchedVideo;
import learning.piggyback.domain.video.VideoId;

/** What an adult, or the child itself, is told about a child's progress. */
public final class ReportOnChild {

  /** Which attempts count; empty means all. */
  public record Scope(Optional<VideoId> video, Optional<InteractionMode> mode) {

    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty());

    private boolean holds(Attempt attempt) {
      return video.filter(v -> !v.equals(attempt.video())).isEmpty()
          && mode.filter(m -> m != attempt.mode()).isEmpty();
    }
  }

  private final Attempts attempts;
  private final Videos videos;
  private final ChildAccess access;

  public ReportOnChild(Attempts attempts, Videos videos, ChildAccess access) {
    this.attempts = attempts;
    this.videos = videos;
    this.access = access;
  }

  /**
   * @param recent how many of the latest attempts are listed
   * @throws learning.piggyback.domain.DomainProblem what {@link ChildAccess#readable} throws
   */
  public ChildReport report(Caller caller, ChildId id, Scope scope, int recent) {
    Child child = access.readable(caller, id);
    List<Attempt> counted = attempts.of(id).stream().filter(scope::holds).toList();
    return ChildReport.of(child, counted, recent, watched(counted, recent));
  }

  private Map<VideoId, WatchedVideo> watched(List<Attempt> counted, int recent) {
    Map<VideoId, WatchedVideo> found = new HashMap<>();
    counted.stream()
        .skip(Math.max(0, counted.size() - recent))
        .map(Attempt::video)
        .distinct()
        .forEach(id ->
            videos
                .find(id)
                .ifPresent(v -> found.put(id, new WatchedVideo(v.title(), v.duration()))));
    return found;
  }
}
