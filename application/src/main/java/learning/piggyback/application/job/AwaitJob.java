package learning.piggyback.application.job;

import java.time.Duration;
import java.util.function.Predicate;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;

/** Waits for a job, on whichever node it runs. To be called on a virtual thread. */
public final class AwaitJob {

  private static final Duration LOOK_FIRST = Duration.ofMillis(100);
  private static final Duration LOOK_LAST = Duration.ofSeconds(1);

  private final Jobs jobs;

  public AwaitJob(Jobs jobs) {
    this.jobs = jobs;
  }

  /**
   * Answers the job as it ended, or as it is when it has reached what is waited for; or when it has
   * failed and waits for another try, which may take longer than anybody waits. An interrupt ends
   * the waiting, not the job.
   */
  public Job await(JobId id, Predicate<Job> reached) throws InterruptedException {
    Duration pause = LOOK_FIRST;
    while (true) {
      Job job =
          jobs.find(id).orElseThrow(() -> DomainProblem.notFound("job_not_found", "No such job."));
      if (job.state().isFinal() || job.nextTry().isPresent() || reached.test(job)) {
        return job;
      }
      Thread.sleep(pause);
      pause = pause.multipliedBy(5).dividedBy(4);
      pause = pause.compareTo(LOOK_LAST) > 0 ? LOOK_LAST : pause;
    }
  }
}
