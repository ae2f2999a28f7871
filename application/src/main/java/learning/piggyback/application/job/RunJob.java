package learning.piggyback.application.job;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.job.JobProgress;
import learning.piggyback.domain.job.JobState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one job to its end, whatever that is. The queue calls it, at least once for each job. */
public final class RunJob {

  /** A job that was begun this often and never ended takes its node down with it. */
  static final int MOST_ATTEMPTS = 5;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Logger log = LoggerFactory.getLogger(RunJob.class);

  private final Jobs jobs;
  private final JobQueue queue;
  private final Clock clock;
  private final Map<JobKind, JobHandler> handlers;

  public RunJob(Jobs jobs, JobQueue queue, Clock clock, Collection<JobHandler> handlers) {
    this.jobs = jobs;
    this.queue = queue;
    this.clock = clock;
    this.handlers =
        handlers.stream().collect(toUnmodifiableMap(JobHandler::kind, Function.identity()));
  }

  /** Does nothing when the job has ended already or does not exist. */
  public void run(JobId id) {
    jobs.find(id).filter(job -> !job.state().isFinal()).ifPresent(this::begin);
  }

  private void begin(Job waiting) {
    Job begun = waiting.begun(clock.instant());
    jobs.save(begun);
    RunningJob running = new RunningJob(jobs, clock, begun);
    try {
      if (begun.attempt() > MOST_ATTEMPTS) {
        throw new JobFailed(
            "interrupted_too_often", "This was begun several times and never ended.", false);
      }
      running.stopIfCancelled();
      handlerOf(begun).run(running);
      running.end(
          JobState.DONE,
          Optional.empty(),
          new JobProgress(running.job().progress().step(), Percentage.ALL, "Done."));
    } catch (JobCancelled _) {
      running.end(
          JobState.CANCELLED, Optional.empty(), running.job().progress().saying("Cancelled."));
    } catch (JobFailed failure) {
      failed(running, failure);
    } catch (DomainProblem problem) {
      failed(running, new JobFailed(problem.code(), problem.getMessage(), false));
    } catch (RuntimeException bug) {
      log.error("Job {} ({}) failed unexpectedly", running.id(), begun.kind(), bug);
      failed(running, new JobFailed("unexpected_error", "Something unexpected happened.", false));
    }
  }

  private JobHandler handlerOf(Job job) {
    JobHandler handler = handlers.get(job.kind());
    if (handler == null) {
      throw new IllegalStateException("no handler for " + job.kind());
    }
    return handler;
  }

  private void failed(RunningJob running, JobFailed failure) {
    int attempt = running.job().attempt();
    if (failure.passing() && attempt < MOST_ATTEMPTS) {
      Duration wait = FIRST_WAIT.multipliedBy(1L << (attempt - 1));
      running.pause(failure.getMessage() + " It is tried again soon.");
      queue.enqueueAgain(running.id(), clock.instant().plus(wait));
      return;
    }
    running.end(
        JobState.FAILED,
        Optional.of(failure.code()),
        running.job().progress().saying(failure.getMessage()));
  }
}
