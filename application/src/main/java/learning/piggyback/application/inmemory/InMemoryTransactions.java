package learning.piggyback.application.inmemory;

import java.util.function.Supplier;
import learning.piggyback.application.Transactions;

/** Transactions over an {@link InMemoryDatabase}, one after the other. */
public final class InMemoryTransactions implements Transactions {

  private final InMemoryDatabase database;

  public InMemoryTransactions(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    if (active()) {
      throw new IllegalStateException("A transaction within a transaction");
    }
    return database.transact(work);
  }

  /** Whether the calling thread is within a transaction, where nothing slow may be called. */
  public boolean active() {
    return database.inTransaction();
  }
}
