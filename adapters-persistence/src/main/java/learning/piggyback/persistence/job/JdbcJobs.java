package learning.piggyback.persistence.job;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import learning.piggyback.application.job.JobHistory;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Json;
import org.jspecify.annotations.Nullable;

@Singleton
final class JdbcJobs implements Jobs, JobHistory {

  /** How often the job to join may end just when we look before something must be wrong. */
  private static final int TRIES = 20;

  private static final List<String> HEAVY =
      Stream.of(JobKind.values()).filter(JobKind::isHeavy).map(JobKind::name).toList();

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
      Optional<Job> joined = transactions.join(() -> joined(job, row.activeKey()));
      if (joined.isPresent()) {
        return joined.get();
      }
    }
    throw new IllegalStateException("Cannot add the job " + job.id());
  }

  private Optional<Job> joined(Job job, @Nullable String activeKey) {
    return Optional.ofNullable(activeKey)
        .flatMap(rows::lockActive)
        .map(known -> {
          Job before = known.toDomain(json);
          Job joined = before.joinedBy(job);
          if (!joined.equals(before)) {
            rows.updateInput(known.id(), json.write(joined.input()));
          }
          return joined;
        });
  }

  @Override
  public Optional<Job> find(JobId id) {
    return rows.find(id.value()).map(row -> row.toDomain(json));
  }

  @Override
  public Beginning begin(Job begun, int mostHeavy) {
    return transactions.join(() -> {
      if (begun.kind().isHeavy()) {
        rows.lockGate();
        if (rows.countOthersRunning(HEAVY, begun.id().value()) >= mostHeavy) {
          return existing(begun.id()).state().isFinal() ? Beginning.ENDED : Beginning.NO_ROOM;
        }
      }
      return update(begun) ? Beginning.BEGUN : Beginning.ENDED;
    });
  }

  @Override
  public void save(Job job) {
    update(job);
  }

  /** False when it had ended. */
  private boolean update(Job job) {
    return transactions.join(() -> {
      boolean active = rows.lockActive(job.id().value()).isPresent();
      if (active) {
        rows.update(JobRow.from(job, json));
      } else {
        existing(job.id());
      }
      return active;
    });
  }

  private Job existing(JobId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No job " + id));
  }

  @Override
  public void requestCancel(JobId id, Instant now) {
    transactions.join(() -> {
      rows.requestCancel(id.value());
      rows.cancelWaiting(id.value(), now);
    });
  }

  @Override
  public boolean isCancelRequested(JobId id) {
    return rows.find(id.value()).map(JobRow::cancelRequested).orElse(false);
  }

  @Override
  public List<Job> newest(JobKind kind, int limit, int skipped) {
    return toDomain(rows.newest(kind.name(), limit, skipped));
  }

  @Override
  public int forget(Set<JobKind> kinds, Instant untouchedSince) {
    return rows.forget(kinds.stream().map(JobKind::name).toList(), untouchedSince);
  }

  @Override
  public List<Job> unfinished() {
    return toDomain(rows.unfinished());
  }

  private List<Job> toDomain(List<JobRow> found) {
    return found.stream().map(row -> row.toDomain(json)).toList();
  }
}
