package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.job.AwaitJob;
import learning.piggyback.application.job.JobHandler;
import learning.piggyback.application.job.JobQueue;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.job.RecoverJobs;
import learning.piggyback.application.job.RunJob;
import learning.piggyback.application.job.SubmitJob;

/** The use cases of background work. */
@Factory
final class JobWiring {

  @Singleton
  SubmitJob submitJob(
      Jobs jobs, JobQueue queue, Transactions transactions, Clock clock, Supplier<UUID> ids) {
    return new SubmitJob(jobs, queue, transactions, clock, ids);
  }

  @Singleton
  RunJob runJob(Jobs jobs, JobQueue queue, Clock clock, List<JobHandler> handlers) {
    return new RunJob(jobs, queue, clock, handlers);
  }

  @Singleton
  AwaitJob awaitJob(Jobs jobs) {
    return new AwaitJob(jobs);
  }

  @Singleton
  RecoverJobs recoverJobs(Jobs jobs, JobQueue queue) {
    return new RecoverJobs(jobs, queue);
  }
}
