package learning.piggyback.persistence.job;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Json;

@Singleton
final class JdbcJobs implements Jobs {

  /** How often the job to join may end just when we look before something must be wrong. */
  private static final int TRIES = 20;

  private final JobRows rows;
  private final JdbcTransactions transactions;
  private final Json json;

  JdbcJobs(JobRows rows, Json json, JdbcTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
    this.json = json;
  }

  @Override
  public Job addOrJoin(Job job) {
    JobRow row = JobRow.from(job, json);
    for (int i = 0; i < TRIES; i++) {
      if (transactions.unlessDuplicate(() -> rows.insert(row))) {
        return job;
      }
      Optional<JobRow> unfinished = rows.findActive(JobRow.activeKey(job));
      if (unfinished.isPresent()) {
        return unfinished.get().toDomain(json);
      }
    }
    throw new IllegalStateException("Cannot add the job " + job.id());
  }

  @Override
  public Optional<Job> find(JobId id) {
    return rows.find(id.value()).map(row -> row.toDomain(json));
  }

  @Override
  public void save(Job job) {
    if (rows.count(job.id().value()) == 0) {
      throw new IllegalStateException("No job " + job.id());
    }
    rows.update(JobRow.from(job, json));
  }

  @Override
  public void requestCancel(JobId id) {
    rows.requestCancel(id.value());
  }

  @Override
  public boolean isCancelRequested(JobId id) {
    return rows.find(id.value()).map(JobRow::cancelRequested).orElse(false);
  }

  @Override
  public List<Job> newest(JobKind kind, int limit) {
    return toDomain(rows.newest(kind.name(), limit));
  }

  @Override
  public List<Job> unfinished() {
    return toDomain(rows.unfinished());
  }

  private List<Job> toDomain(List<JobRow> found) {
    return found.stream().map(row -> row.toDomain(json)).toList();
  }
}
