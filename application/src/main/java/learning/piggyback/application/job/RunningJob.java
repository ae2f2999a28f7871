package learning.piggyback.application.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobProgress;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.job.Transfer;

/** A job while it runs: its input, its notes, its progress. Safe for several threads. */
public final class RunningJob implements Progress {

  /** Progress within a step is written this often at most, so that it costs nothing to tell. */
  private static final Duration WRITE_EVERY = Duration.ofMillis(250);

  private final Jobs jobs;
  private final Clock clock;
  private final List<String> steps;
  private Job job;
  private Instant written;

  RunningJob(Jobs jobs, Clock clock, Job begun, List<String> steps) {
    this.jobs = jobs;
    this.clock = clock;
    this.steps = List.copyOf(steps);
    this.job = begun;
    this.written = begun.updatedAt();
  }

  public JobId id() {
    return job().id();
  }

  /** What was asked for; more may have been asked for since the job began. */
  public Map<String, String> input() {
    return jobs.find(id()).orElseGet(this::job).input();
  }

  public Optional<String> noted(String key) {
    return Optional.ofNullable(job().notes().get(key));
  }

  /** Keeps a fact for a later run of this job and for those who wait for it; written at once. */
  public synchronized void note(String key, String value) {
    save(job.noting(key, value, clock.instant()));
  }

  /** Begins a step; written at once. */
  public synchronized void step(String name, String message) {
    stopIfCancelled();
    int place = steps.contains(name) ? steps.indexOf(name) + 1 : job.progress().place();
    save(
        job.at(
            new JobProgress(name, place, steps.size(), Percentage.ZERO, Optional.empty(), message),
            clock.instant()));
  }

  @Override
  public void at(Percentage percent, String message) {
    moved(percent, Optional.empty(), message);
  }

  @Override
  public void at(Percentage percent, Transfer transfer, String message) {
    moved(percent, Optional.of(transfer), message);
  }

  private synchronized void moved(Percentage percent, Optional<Transfer> come, String message) {
    Instant now = clock.instant();
    job = job.at(job.progress().moved(percent, come, message), now);
    if (!now.isBefore(written.plus(WRITE_EVERY))) {
      save(job);
    }
  }

  @Override
  public void stopIfCancelled() {
    if (jobs.isCancelRequested(job().id())) {
      throw new JobCancelled();
    }
  }

  synchronized Job job() {
    return job;
  }

  /** Says why it waits; the queue runs it again at that time. */
  synchronized void pause(String failure, String message, Instant nextTry) {
    JobProgress reached = job.progress().moved(Percentage.ZERO, Optional.empty(), message);
    save(job.toBeTriedAgain(failure, reached, nextTry, clock.instant()));
  }

  synchronized void end(JobState state, Optional<String> failure, JobProgress progress) {
    save(job.ended(state, failure, progress, clock.instant()));
  }

  private void save(Job newer) {
    job = newer;
    jobs.save(newer);
    written = newer.updatedAt();
  }
}
