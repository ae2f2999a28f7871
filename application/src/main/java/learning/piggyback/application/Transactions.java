package learning.piggyback.application;

import java.util.function.Supplier;
import learning.piggyback.domain.DomainProblem;

/**
 * All or nothing for what a use case does to the stores. Rolls back on every {@code Throwable}.
 * Nesting is refused with an {@code IllegalStateException}; so is a call to media, AI or the job
 * queue from within, where the adapter can tell.
 */
public interface Transactions {

  /** Who saves at the same time as others is behind one of them at each try. */
  int MOST_TRIES = 20;

  /** Runs the work in one transaction and commits it before it returns. */
  <T> T inTransaction(Supplier<T> work);

  /** As {@link #inTransaction(Supplier)}, without a result. */
  default void inTransaction(Runnable work) {
    inTransaction(() -> {
      work.run();
      return true;
    });
  }

  /**
   * As {@link #inTransaction(Supplier)}, for work that reads what it replaces: when somebody else
   * has replaced it meanwhile ({@code CONFLICT stale_version}) it begins again from what is there
   * then, up to 20 times.
   */
  default <T> T inTurn(Supplier<T> work) {
    for (int tries = 1; ; tries++) {
      try {
        return inTransaction(work);
      } catch (DomainProblem problem) {
        if (!problem.code().equals("stale_version") || tries >= MOST_TRIES) {
          throw problem;
        }
      }
    }
  }
}
