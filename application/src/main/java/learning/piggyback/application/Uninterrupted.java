package learning.piggyback.application;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work with a store by a thread that may be interrupted. The embedded database closes its file, and
 * with it everything, when a thread is interrupted that reads or writes it.
 */
public final class Uninterrupted {

  private Uninterrupted() {}

  /**
   * Does the work on a thread that nobody interrupts; an interrupt of this one is kept for later.
   */
  public static <T> T get(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread.ofVirtual().start(task);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException _) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw e.getCause() instanceof RuntimeException thrown
              ? thrown
              : new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** As {@link #get}, without a result. */
  public static void run(Runnable work) {
    get(() -> {
      work.run();
      return true;
    });
  }
}
