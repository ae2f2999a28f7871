package learning.piggyback.application.job;

import java.time.Instant;
import learning.piggyback.domain.job.JobId;

/**
 * Hands jobs to whoever runs them ({@code RunJob}), at least once, on any node; a job whose node
 * died is handed out again.
 */
public interface JobQueue {

  /** Has the job run as soon as there is room; nothing happens when it is queued already. */
  void enqueue(JobId id);

  /** Has the job run again, not before the instant; called while it runs. */
  void enqueueAgain(JobId id, Instant notBefore);
}
