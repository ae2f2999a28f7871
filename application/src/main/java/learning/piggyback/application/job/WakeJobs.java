package learning.piggyback.application.job;

import java.util.List;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobState;

/** Queues heavy jobs again that found no room when their turn came. */
public final class WakeJobs {

  private final Jobs jobs;
  private final JobQueue queue;

  public WakeJobs(Jobs jobs, JobQueue queue) {
    this.jobs = jobs;
    this.queue = queue;
  }

  /** Those that wait for room, in the order of their turn. */
  public static List<Job> waiting(List<Job> unfinished) {
    return unfinished.stream()
        .filter(job -> job.state() == JobState.WAITING && job.kind().isHeavy())
        .filter(job -> job.nextTry().isEmpty())
        .toList();
  }

  void wakeNext() {
    waiting(jobs.unfinished()).stream().findFirst().ifPresent(job -> queue.enqueue(job.id()));
  }

  /**
   * To be called now and then: another node may have room, and one that was killed wakes nobody.
   *
   * @param most how many
   */
  public void wake(int most) {
    waiting(jobs.unfinished()).stream().limit(most).forEach(job -> queue.enqueue(job.id()));
  }
}
