package learning.piggyback.application.report;

import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.report.StarBook;
import learning.piggyback.domain.video.Video;

/** What a child sees of its own progress. */
public final class StarsOfChild {

  /** A child looks at what it remembers. */
  static final int ATTEMPTS = 12;

  private final Attempts attempts;
  private final Videos videos;
  private final ChildAccess access;

  public StarsOfChild(Attempts attempts, Videos videos, ChildAccess access) {
    this.attempts = attempts;
    this.videos = videos;
    this.access = access;
  }

  /**
   * @throws learning.piggyback.domain.DomainProblem what {@link ChildAccess#readable} throws
   */
  public StarBook stars(Caller caller, ChildId id) {
    access.readable(caller, id);
    return StarBook.of(
        attempts.latest(id, AttemptScope.ALL, ATTEMPTS),
        video -> videos.find(video).map(Video::title).orElse(video.value()));
  }
}
