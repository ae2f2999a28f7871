package learning.piggyback.application.job;

import learning.piggyback.domain.job.Job;

/**
 * Queues every unfinished job again when a node starts: a job whose node was killed between adding
 * and queueing it would otherwise wait for ever.
 */
public final class RecoverJobs {

  private final Jobs jobs;
  private final JobQueue queue;

  public RecoverJobs(Jobs jobs, JobQueue queue) {
    this.jobs = jobs;
    this.queue = queue;
  }

  public void recover() {
    for (Job job : jobs.unfinished()) {
      queue.enqueue(job.id());
    }
  }
}
