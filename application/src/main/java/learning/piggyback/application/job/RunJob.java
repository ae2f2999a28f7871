package learning.piggyback.application.job;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.job.JobState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one job to its end, whatever that is, or leaves it waiting when too many run already. The
 * queue calls it, at least once for each job.
 */
public final class RunJob {

  /** A job that was begun this often and never ended takes its node down with it. */
  static final int MOST_ATTEMPTS = 5;

  /** A job whose next try is due is not among those that are woken. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final Logger log = LoggerFactory.getLogger(RunJob.class);

  private final Jobs jobs;
  private final JobQueue queue;
  private final Clock clock;
  private final Map<JobKind, JobHandler> handlers;
  private final WakeJobs wakeJobs;
  private final RetryDelay retryDelay;
  private final JobLimits limits;
  private final Semaphore roomHere;

  public RunJob(
      Jobs jobs,
      JobQueue queue,
      Clock clock,
      RandomGenerator random,
      JobLimits limits,
      Collection<JobHandler> handlers) {
    this.jobs = jobs;
    this.queue = queue;
    this.clock = clock;
    this.handlers =
        handlers.stream().collect(toUnmodifiableMap(JobHandler::kind, Function.identity()));
    this.wakeJobs = new WakeJobs(jobs, queue);
    this.retryDelay = new RetryDelay(random);
    this.limits = limits;
    this.roomHere = new Semaphore(limits.heavyPerNode());
  }

  /** Does nothing when the job has ended already or does not exist. */
  public void run(JobId id) {
    Optional<Job> job = jobs.find(id).filter(found -> !found.state().isFinal());
    if (job.isEmpty()) {
      return;
    }
    if (!job.get().kind().isHeavy()) {
      begin(job.get());
      return;
    }
    boolean ran = beginHere(job.get());
    if (ran) {
      wakeJobs.wakeNext();
    } else if (job.get().nextTry().isPresent()) {
      queue.enqueueAgain(id, clock.instant().plus(SOON));
    }
  }

  /** Who finds no room is woken when one of those that run ends. */
  private boolean beginHere(Job job) {
    if (!roomHere.tryAcquire()) {
      return false;
    }
    try {
      return begin(job);
    } finally {
      roomHere.release();
    }
  }

  /** False when there was no room for it. */
  private boolean begin(Job waiting) {
    Job begun = waiting.begun(clock.instant());
    return switch (jobs.begin(begun, limits.heavyOverall())) {
      case NO_ROOM -> false;
      case ENDED -> true;
      case BEGUN -> {
        go(begun);
        yield true;
      }
    };
  }

  private void go(Job begun) {
    JobHandler handler = handlerOf(begun);
    RunningJob running = new RunningJob(jobs, clock, begun, handler.steps(begun.input()));
    try {
      if (begun.attempt() > MOST_ATTEMPTS) {
        throw new JobFailed(
            "interrupted_too_often", "This was begun several times and never ended.", false);
      }
      running.stopIfCancelled();
      handler.run(running);
      running.end(
          JobState.DONE,
          Optional.empty(),
          running.job().progress().moved(Percentage.ALL, Optional.empty(), "Done."));
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
      Instant nextTry = clock.instant().plus(retryDelay.after(attempt));
      running.pause(failure.code(), failure.getMessage(), nextTry);
      queue.enqueueAgain(running.id(), nextTry);
      return;
    }
    running.end(
        JobState.FAILED,
        Optional.of(failure.code()),
        running.job().progress().saying(failure.getMessage()));
  }
}
