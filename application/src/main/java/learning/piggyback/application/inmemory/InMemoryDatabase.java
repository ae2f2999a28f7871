package learning.piggyback.application.inmemory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Tables that share one lock, so that work on them is atomic and can be undone. Stores that shall
 * see one another (references, cascades, lists over several) are given the same database.
 */
public final class InMemoryDatabase {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, InMemoryTable<?, ?>> tables = new HashMap<>();
  private boolean transactional;

  /** The table of that name, made when first asked for; all who ask agree on its types. */
  @SuppressWarnings("unchecked")
  public <K, V> InMemoryTable<K, V> table(String name) {
    return atomically(() ->
        (InMemoryTable<K, V>) tables.computeIfAbsent(name, _ -> new InMemoryTable<K, V>(this)));
  }

  /** Runs the work while nobody else works on any table. */
  public <T> T atomically(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** As {@link #atomically(Supplier)}, without a result. */
  public void atomically(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  /** What only makes sense within a transaction is refused elsewhere. */
  public void requireTransaction() {
    if (!inTransaction()) {
      throw new IllegalStateException("Not within a transaction");
    }
  }

  boolean inTransaction() {
    return lock.isHeldByCurrentThread() && transactional;
  }

  /**
   * Keeps what is in all tables now; running the answer brings just that back, as often as wanted.
   */
  public Runnable snapshot() {
    return atomically(() -> {
      List<Runnable> restores = tables.values().stream().map(InMemoryTable::snapshot).toList();
      return () ->
          atomically(() -> {
            tables.values().forEach(InMemoryTable::clear);
            restores.forEach(Runnable::run);
          });
    });
  }

  <T> T transact(Supplier<T> work) {
    return atomically(() -> {
      Runnable undo = snapshot();
      transactional = true;
      try {
        return work.get();
      } catch (Throwable failure) {
        undo.run();
        throw failure;
      } finally {
        transactional = false;
      }
    });
  }
}
