package learning.piggyback.application.job.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;

/** Jobs in memory. */
public final class InMemoryJobs implements Jobs {

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
      return unfinished.orElse(job);
    });
  }

  @Override
  public Optional<Job> find(JobId id) {
    return jobs.find(id);
  }

  @Override
  public void save(Job job) {
    database.atomically(() -> {
      boolean cancelRequested =
          find(job.id())
              .map(Job::cancelRequested)
              .orElseThrow(() -> new IllegalStateException("No job " + job.id()));
      jobs.put(job.id(), withCancelRequested(job, cancelRequested));
    });
  }

  @Override
  public void requestCancel(JobId id) {
    database.atomically(() ->
        find(id)
            .filter(job -> !job.state().isFinal())
            .ifPresent(job -> jobs.put(id, withCancelRequested(job, true))));
  }

  @Override
  public boolean isCancelRequested(JobId id) {
    return find(id).map(Job::cancelRequested).orElse(false);
  }

  @Override
  public List<Job> newest(JobKind kind, int limit) {
    return jobs.rows()
        .filter(job -> job.kind() == kind)
        .sorted(OLDEST_FIRST.reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Job> unfinished() {
    return jobs.rows().filter(job -> !job.state().isFinal()).sorted(OLDEST_FIRST).toList();
  }

  private static Job withCancelRequested(Job job, boolean cancelRequested) {
    return new Job(
        job.id(),
        job.kind(),
        job.subject(),
        job.input(),
        job.notes(),
        job.state(),
        job.progress(),
        cancelRequested,
        job.attempt(),
        job.failure(),
        job.createdAt(),
        job.updatedAt());
  }
}
