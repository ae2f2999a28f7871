package learning.piggyback.application.job;

import java.time.Clock;
import learning.piggyback.domain.job.JobId;

/** Stops a job: one that waits at once, one that runs as soon as it looks. */
public final class CancelJob {

  private final Jobs jobs;
  private final Clock clock;

  public CancelJob(Jobs jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  /** One that has ended stays as it is. */
  public void cancel(JobId id) {
    jobs.requestCancel(id, clock.instant());
  }
}
