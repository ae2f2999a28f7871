package learning.piggyback.application.inmemory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Immutable rows under their keys, in the order in which they were first put. Each call is atomic;
 * for several at once see {@link InMemoryDatabase#atomically}.
 */
public final class InMemoryTable<K, V> {

  private final InMemoryDatabase database;
  private final Map<K, V> rows = new LinkedHashMap<>();
  private final List<Consumer<K>> cascades = new ArrayList<>();

  InMemoryTable(InMemoryDatabase database) {
    this.database = database;
  }

  public Optional<V> find(K key) {
    return database.atomically(() -> Optional.ofNullable(rows.get(key)));
  }

  public boolean contains(K key) {
    return find(key).isPresent();
  }

  /** The rows as they are now. */
  public Stream<V> rows() {
    return database.atomically(() -> List.copyOf(rows.values())).stream();
  }

  /** Adds or replaces a row. */
  public void put(K key, V row) {
    database.atomically(() -> rows.put(key, row));
  }

  /** Adds a row and answers true; false, and nothing changed, when the key is taken. */
  public boolean add(K key, V row) {
    return database.atomically(() -> rows.putIfAbsent(key, row) == null);
  }

  /** Removes a row and what hangs on it. */
  public void remove(K key) {
    database.atomically(() -> {
      if (rows.containsKey(key)) {
        cascades.forEach(cascade -> cascade.accept(key));
        rows.remove(key);
      }
    });
  }

  /** Removes all rows that are so, and what hangs on them. */
  public void removeIf(Predicate<V> condemned) {
    database.atomically(() -> {
      List<K> keys = new ArrayList<>();
      rows.forEach((key, row) -> {
        if (condemned.test(row)) {
          keys.add(key);
        }
      });
      keys.forEach(this::remove);
    });
  }

  /** What else happens when a row of this table is removed: called with its key, before it goes. */
  public void onRemove(Consumer<K> cascade) {
    database.atomically(() -> cascades.add(cascade));
  }

  /** Keeps the rows as they are now; running the answer adds them again. */
  Runnable snapshot() {
    Map<K, V> copy = new LinkedHashMap<>(rows);
    return () -> rows.putAll(copy);
  }

  void clear() {
    rows.clear();
  }
}
