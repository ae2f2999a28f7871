package learning.piggyback.application.job.inmemory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import learning.piggyback.application.inmemory.InMemoryTransactions;
import learning.piggyback.application.job.JobQueue;
import learning.piggyback.domain.job.JobId;

/** Remembers jobs until it is told to run them. */
public final class InMemoryJobQueue implements JobQueue {

  private final InMemoryTransactions transactions;
  private final Map<JobId, Instant> queued = new LinkedHashMap<>();

  public InMemoryJobQueue(InMemoryTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public synchronized void enqueue(JobId id) {
    refuseInTransaction();
    queued.putIfAbsent(id, Instant.MIN);
  }

  @Override
  public synchronized void enqueueAgain(JobId id, Instant notBefore) {
    refuseInTransaction();
    queued.put(id, notBefore);
  }

  /** What is queued, in order. */
  public synchronized List<JobId> queued() {
    return List.copyOf(queued.keySet());
  }

  /** When a queued job may run; {@link Instant#MIN} means at once, empty that it is not queued. */
  public synchronized Optional<Instant> notBefore(JobId id) {
    return Optional.ofNullable(queued.get(id));
  }

  /**
   * Runs one job after the other on this thread until none is queued, those included that are
   * queued meanwhile, whatever their time. What a run throws goes through; its job is gone then.
   */
  public void runAll(Consumer<JobId> run) {
    for (Optional<JobId> next = take(); next.isPresent(); next = take()) {
      next.ifPresent(run);
    }
  }

  private synchronized Optional<JobId> take() {
    Optional<JobId> first = queued.keySet().stream().findFirst();
    first.ifPresent(queued::remove);
    return first;
  }

  private void refuseInTransaction() {
    if (transactions.active()) {
      throw new IllegalStateException("A job queued within a transaction");
    }
  }
}
