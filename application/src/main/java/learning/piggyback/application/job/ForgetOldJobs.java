package learning.piggyback.application.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import learning.piggyback.domain.job.JobKind;

/**
 * Removes jobs that ended long ago. Generations stay: what they wrote hangs on them, and goes with
 * their video.
 */
public final class ForgetOldJobs {

  static final Duration KEPT = Duration.ofDays(90);

  private static final Set<JobKind> FORGOTTEN = Set.of(JobKind.INGEST, JobKind.EXTRACT_FRAMES);

  private final JobHistory history;
  private final Clock clock;

  public ForgetOldJobs(JobHistory history, Clock clock) {
    this.history = history;
    this.clock = clock;
  }

  /** Tells how many. */
  public int forget() {
    return history.forget(FORGOTTEN, clock.instant().minus(KEPT));
  }
}
