package learning.piggyback.media.process;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A process and all that it has started, also what has lost its parent since: such children have a
 * new parent and would not be found any more.
 */
final class Family {

  private static final long EVERY = Duration.ofSeconds(1).toNanos();

  private final Process head;
  private final Set<ProcessHandle> members = new HashSet<>();
  private long looked;

  Family(Process head) {
    this.head = head;
    this.looked = System.nanoTime() - EVERY;
  }

  /** To be called often; looks about once a second, as it reads the whole list of processes. */
  void look() {
    if (System.nanoTime() - looked >= EVERY) {
      looked = System.nanoTime();
      gather();
    }
  }

  /** Ends all of them. */
  void end() {
    gather();
    head.destroyForcibly();
    members.forEach(ProcessHandle::destroyForcibly);
  }

  private void gather() {
    members.removeIf(member -> !member.isAlive());
    Set<ProcessHandle> found = new HashSet<>(members);
    addDescendants(head.toHandle(), found);
    members.forEach(member -> addDescendants(member, found));
    members.addAll(found);
  }

  private static void addDescendants(ProcessHandle process, Set<ProcessHandle> found) {
    try (Stream<ProcessHandle> descendants = process.descendants()) {
      descendants.forEach(found::add);
    }
  }
}
