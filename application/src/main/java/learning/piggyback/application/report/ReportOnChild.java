package learning.piggyback.application.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.report.ChildReport;
import learning.piggyback.domain.report.WatchedVideo;
import learning.piggyback.domain.video.VideoId;

/** What an adult, or the child itself, is told about a child's progress. */
public final class ReportOnChild {

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
  public ChildReport report(Caller caller, ChildId id, AttemptScope scope, int recent) {
    Child child = access.readable(caller, id);
    List<Attempt> latest =
        attempts.latest(id, scope, Math.max(recent, ChildReport.CATEGORY_WINDOW));
    return ChildReport.of(
        child, attempts.totals(id, scope), latest, recent, watched(latest, recent));
  }

  private Map<VideoId, WatchedVideo> watched(List<Attempt> latest, int recent) {
    Map<VideoId, WatchedVideo> found = new HashMap<>();
    latest.stream()
        .limit(recent)
        .map(Attempt::video)
        .distinct()
        .forEach(id ->
            videos
                .find(id)
                .ifPresent(v -> found.put(id, new WatchedVideo(v.title(), v.duration()))));
    return found;
  }
}
