package learning.piggyback.application.job;

import java.time.Clock;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;

/** Tries a job once more that failed, was cancelled, or waits for its next try. */
public final class RetryJob {

  private final SubmitJob submitJob;
  private final JobQueue queue;
  private final Clock clock;

  public RetryJob(SubmitJob submitJob, JobQueue queue, Clock clock) {
    this.submitJob = submitJob;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Answers the job that does it: a new one, or the same when it had not ended. {@code CONFLICT
   * job_done} when it succeeded.
   */
  public Job retry(Job job) {
    return switch (job.state()) {
      case FAILED, CANCELLED ->
          submitJob.submit(new JobRequest(job.kind(), job.subject(), job.input()));
      case WAITING -> {
        queue.enqueueAgain(job.id(), clock.instant());
        yield job;
      }
      case RUNNING -> job;
      case DONE -> throw DomainProblem.conflict("job_done", "This was done already.");
    };
  }
}
