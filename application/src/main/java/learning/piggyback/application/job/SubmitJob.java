package learning.piggyback.application.job;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import learning.piggyback.application.Transactions;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;

/** Has work done in the background; the same work asked for twice is done once. */
public final class SubmitJob {

  private final Jobs jobs;
  private final JobQueue queue;
  private final Transactions transactions;
  private final Clock clock;
  private final Supplier<UUID> ids;

  public SubmitJob(
      Jobs jobs, JobQueue queue, Transactions transactions, Clock clock, Supplier<UUID> ids) {
    this.jobs = jobs;
    this.queue = queue;
    this.transactions = transactions;
    this.clock = clock;
    this.ids = ids;
  }

  /** Answers the new job, or the unfinished one that does this already. */
  public Job submit(JobRequest request) {
    Job wanted =
        Job.waiting(
            new JobId(ids.get()),
            request.kind(),
            request.subject(),
            request.input(),
            clock.instant());
    Job job = transactions.inTransaction(() -> jobs.addOrJoin(wanted));
    queue.enqueue(job.id());
    return job;
  }
}
