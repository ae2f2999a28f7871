package learning.piggyback.persistence;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.function.Supplier;
import learning.piggyback.application.Transactions;

/** Transactions of the database. */
@Singleton
public final class JdbcTransactions implements Transactions {

  private final TransactionOperations<Connection> operations;

  JdbcTransactions(TransactionOperations<Connection> operations) {
    this.operations = operations;
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    if (active()) {
      throw new IllegalStateException("A transaction within a transaction");
    }
    return join(work);
  }

  /** Runs the work in the caller's transaction where there is one, else in one of its own. */
  public <T> T join(Supplier<T> work) {
    return operations.executeWrite(_ -> work.get());
  }

  /** As {@link #join(Supplier)}, without a result. */
  public void join(Runnable work) {
    join(() -> {
      work.run();
      return true;
    });
  }

  /**
   * Runs statements and answers true; false, and nothing done, when they violate a unique value. A
   * transaction that is under way goes on in both cases. The database's own "on conflict do
   * nothing" would do, were we told how many rows an insert has written.
   */
  public boolean unlessDuplicate(Runnable statements) {
    return operations.executeWrite(status -> {
      Savepoint before = status.getConnection().setSavepoint();
      try {
        statements.run();
        status.getConnection().releaseSavepoint(before);
        return true;
      } catch (DataAccessException e) {
        status.getConnection().rollback(before);
        if (Violations.isDuplicate(e)) {
          return false;
        }
        throw Violations.translated(e);
      }
    });
  }

  /** What only makes sense within a transaction is refused elsewhere. */
  public void require() {
    if (!active()) {
      throw new IllegalStateException("Not within a transaction");
    }
  }

  /** Whether the calling thread is within a transaction, where nothing slow may be called. */
  public boolean active() {
    return operations.findTransactionStatus().isPresent();
  }
}
