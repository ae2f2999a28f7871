package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.job.AwaitJob;
import learning.piggyback.application.job.CancelJob;
import learning.piggyback.application.job.ForgetOldJobs;
import learning.piggyback.application.job.JobHandler;
import learning.piggyback.application.job.JobHistory;
import learning.piggyback.application.job.JobQueue;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.job.RecoverJobs;
import learning.piggyback.application.job.RetryJob;
import learning.piggyback.application.job.RunJob;
import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.application.job.WakeJobs;
import learning.piggyback.persistence.job.JobQueueConfiguration;

/** The use cases of background work. */
@Factory
final class JobWiring {

  @Singleton
  SubmitJob submitJob(
      Jobs jobs, JobQueue queue, Transactions transactions, Clock clock, Supplier<UUID> ids) {
    return new SubmitJob(jobs, queue, transactions, clock, ids);
  }

  @Singleton
  RunJob runJob(
      Jobs jobs,
      JobQueue queue,
      Clock clock,
      RandomGenerator random,
      JobQueueConfiguration configuration,
      List<JobHandler> handlers) {
    return new RunJob(jobs, queue, clock, random, configuration.limits(), handlers);
  }

  @Singleton
  CancelJob cancelJob(Jobs jobs, Clock clock) {
    return new CancelJob(jobs, clock);
  }

  @Singleton
  RetryJob retryJob(SubmitJob submitJob, JobQueue queue, Clock clock) {
    return new RetryJob(submitJob, queue, clock);
  }

  @Singleton
  WakeJobs wakeJobs(Jobs jobs, JobQueue queue) {
    return new WakeJobs(jobs, queue);
  }

  @Singleton
  ForgetOldJobs forgetOldJobs(JobHistory history, Clock clock) {
    return new ForgetOldJobs(history, clock);
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
