package learning.piggyback.application.job.inmemory;

import java.util.function.Consumer;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTransactions;
import learning.piggyback.application.job.JobQueue;
import learning.piggyback.application.job.JobQueueContract;
import learning.piggyback.domain.job.JobId;

final class InMemoryJobQueueTest implements JobQueueContract {

  private final InMemoryTransactions transactions =
      new InMemoryTransactions(new InMemoryDatabase());
  private final InMemoryJobQueue queue = new InMemoryJobQueue(transactions);

  @Override
  public JobQueue testee() {
    return queue;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public void runAll(Consumer<JobId> run) {
    queue.runAll(run);
  }
}
