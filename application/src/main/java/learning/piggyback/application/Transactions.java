package learning.piggyback.application;

import java.util.function.Supplier;

/**
 * All or nothing for what a use case does to the stores. Rolls back on every {@code Throwable}.
 * Nesting is refused with an {@code IllegalStateException}; so is a call to media, AI or the job
 * queue from within, where the adapter can tell.
 */
public interface Transactions {

  /** Runs the work in one transaction and commits it before it returns. */
  <T> T inTransaction(Supplier<T> work);

  /** As {@link #inTransaction(Supplier)}, without a result. */
  default void inTransaction(Runnable work) {
    inTransaction(() -> {
      work.run();
      return true;
    });
  }
}
