package learning.piggyback.application.job;

import java.time.Duration;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;

/** Waits for a job to end, on whichever node it runs. To be called on a virtual thread. */
public final class AwaitJob {

  private static final Duration LOOK_EVERY = Duration.ofMillis(150);

  private final Jobs jobs;

  public AwaitJob(Jobs jobs) {
    this.jobs = jobs;
  }

  /** Answers the job as it ended; an interrupt ends the waiting, not the job. */
  public Job await(JobId id) throws InterruptedException {
    while (true) {
      Job job =
          jobs.find(id).orElseThrow(() -> DomainProblem.notFound("job_not_found", "No such job."));
      if (job.state().isFinal()) {
        return job;
      }
      Thread.sleep(LOOK_EVERY);
    }
  }
}
