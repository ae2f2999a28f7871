package learning.piggyback.application.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was made lately, under what it was made from: something else has another key, so that
 * nothing here is ever stale. For several threads.
 *
 * @param <K> with equality by value
 */
public final class Recent<K, V> {

  private final Map<K, V> made;

  /**
   * @param most how many are kept, those used last
   */
  public Recent(int most) {
    this.made =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The one under the key, else what the supplier makes; several may make it at once. */
  public Optional<V> of(K key, Supplier<Optional<V>> make) {
    V known;
    synchronized (made) {
      known = made.get(key);
    }
    if (known != null) {
      return Optional.of(known);
    }
    Optional<V> fresh = make.get();
    fresh.ifPresent(value -> {
      synchronized (made) {
        made.put(key, value);
      }
    });
    return fresh;
  }
}
