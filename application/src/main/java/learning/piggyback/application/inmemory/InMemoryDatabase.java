package learning.piggyback.application.inmemory;

import java.util.HashMap;
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

  boolean inTransaction() {
    return lock.isHeldByCurrentThread() && transactional;
  }

  <T> T transact(Supplier<T> work) {
    return atomically(() -> {
      Map<String, InMemoryTable<?, ?>> known = new HashMap<>(tables);
      known.values().forEach(InMemoryTable::remember);
      transactional = true;
      try {
        return work.get();
      } catch (Throwable failure) {
        tables.values().forEach(InMemoryTable::clear);
        known.values().forEach(InMemoryTable::restore);
        throw failure;
      } finally {
        transactional = false;
      }
    });
  }
}
