package learning.piggyback.application.job.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.job.JobHistory;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.job.JobState;

/** Jobs in memory. */
public final class InMemoryJobs implements Jobs, JobHistory {

  private static final Comparator<Job> OLDEST_FIRST =
      Comparator.comparing(Job::createdAt).thenComparing(job -> job.id().toString());

  private final InMemoryDatabase database;
  private final InMemoryTable<JobId, Job> jobs;

  public InMemoryJobs(InMemoryDatabase database) {
    this.database = database;
    this.jobs = database.table("jobs");
  }

  @Override
  public Job addOrJoin(Job job) {
    return database.atomically(() -> {
      Optional<Job> unfinished =
          jobs.rows()
              .filter(other -> !other.state().isFinal())
              .filter(other -> other.kind() == job.kind())
              .filter(other -> other.subject().equals(job.subject()))
              .findFirst();
      if (unfinished.isEmpty() && !jobs.add(job.id(), job)) {
        throw new IllegalStateException("Two jobs with the id " + job.id());
      }
      unfinished.map(known -> known.joinedBy(job)).ifPresent(known -> jobs.put(known.id(), known));
      return unfinished.map(known -> known.joinedBy(job)).orElse(job);
    });
  }

  @Override
  public Optional<Job> find(JobId id) {
    return jobs.find(id);
  }

  @Override
  public Beginning begin(Job begun, int mostHeavy) {
    return database.atomically(() -> {
      Job known = existing(begun.id());
      if (known.state().isFinal()) {
        return Beginning.ENDED;
      }
      long others =
          jobs.rows()
              .filter(job -> job.state() == JobState.RUNNING && job.kind().isHeavy())
              .filter(job -> !job.id().equals(begun.id()))
              .count();
      if (begun.kind().isHeavy() && others >= mostHeavy) {
        return Beginning.NO_ROOM;
      }
      save(begun);
      return Beginning.BEGUN;
    });
  }

  @Override
  public void save(Job job) {
    database.atomically(() -> {
      Job known = existing(job.id());
      if (!known.state().isFinal()) {
        jobs.put(job.id(), merged(job, known.input(), known.cancelRequested()));
      }
    });
  }

  private Job existing(JobId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No job " + id));
  }

  @Override
  public void requestCancel(JobId id, Instant now) {
    database.atomically(() ->
        find(id)
            .filter(job -> !job.state().isFinal())
            .map(job -> merged(job, job.input(), true))
            .ifPresent(job -> jobs.put(id, cancelled(job, now))));
  }

  private static Job cancelled(Job job, Instant now) {
    return job.state() == JobState.WAITING
        ? job.ended(JobState.CANCELLED, Optional.empty(), job.progress().saying("Cancelled."), now)
        : job;
  }

  @Override
  public boolean isCancelRequested(JobId id) {
    return find(id).map(Job::cancelRequested).orElse(false);
  }

  @Override
  public List<Job> newest(JobKind kind, int limit, int skipped) {
    return jobs.rows()
        .filter(job -> job.kind() == kind)
        .sorted(OLDEST_FIRST.reversed())
        .skip(skipped)
        .limit(limit)
        .toList();
  }

  @Override
  public int forget(Set<JobKind> kinds, Instant untouchedSince) {
    return database.atomically(() -> {
      long before = jobs.rows().count();
      jobs.removeIf(job ->
          job.state().isFinal()
              && kinds.contains(job.kind())
              && job.updatedAt().isBefore(untouchedSince));
      return (int) (before - jobs.rows().count());
    });
  }

  @Override
  public List<Job> unfinished() {
    return jobs.rows().filter(job -> !job.state().isFinal()).sorted(OLDEST_FIRST).toList();
  }

  private static Job merged(Job job, Map<String, String> input, boolean cancelRequested) {
    return new Job(
        job.id(),
        job.kind(),
        job.subject(),
        input,
        job.notes(),
        job.state(),
        job.progress(),
        cancelRequested,
        job.attempt(),
        job.failure(),
        job.nextTry(),
        job.createdAt(),
        job.updatedAt());
  }
}
