package learning.piggyback.application.question;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * How many segments each writer may be asked for at a time, by all runs of this node together. A
 * writer may bound its calls besides; here it is also what a segment holds in memory.
 */
public final class WriterRooms {

  private final Map<String, Semaphore> rooms = new ConcurrentHashMap<>();

  /** Who waits longest comes in first, so that a short run is not held up by a long one. */
  public Semaphore of(String provider, int concurrency) {
    return rooms.computeIfAbsent(provider, _ -> new Semaphore(Math.max(1, concurrency), true));
  }
}
