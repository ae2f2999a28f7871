package learning.piggyback.application.question.cost;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.question.SegmentOutcome;

/**
 * The calls of this node that are allowed and not booked yet. The store is asked without holding up
 * the others; what was read is looked at again when a call was booked meanwhile.
 */
final class CallsUnderWay {

  /** Why no further call may be made beside those under way; empty when one may. */
  @FunctionalInterface
  interface Limits<S> {
    Optional<SegmentOutcome.Failed> reached(S spent, int underWay, int underWayOfRun);
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition oneWasBooked = lock.newCondition();
  private final Map<Optional<JobId>, Integer> calls = new HashMap<>();
  private int beingBooked;
  private long booked;

  /** Adds a call unless a limit is reached, which is answered. */
  <S> Optional<SegmentOutcome.Failed> enter(
      Optional<JobId> run, Supplier<S> spent, Limits<S> limits) {
    while (true) {
      long before = bookedUntilNow();
      S read = spent.get();
      lock.lock();
      try {
        if (booked != before) {
          continue;
        }
        int all = calls.values().stream().mapToInt(Integer::intValue).sum();
        Optional<SegmentOutcome.Failed> reached =
            limits.reached(read, all, calls.getOrDefault(run, 0));
        if (reached.isEmpty()) {
          calls.merge(run, 1, Integer::sum);
          return reached;
        }
        if (beingBooked == 0) {
          return reached;
        }
        // One that is being booked may be counted twice, so that the last call is not refused.
        oneWasBooked.awaitUninterruptibly();
      } finally {
        lock.unlock();
      }
    }
  }

  /** Of a call that was not made. */
  void leave(Optional<JobId> run) {
    locked(() -> remove(run));
  }

  /** Of a call that was made. */
  void leave(Optional<JobId> run, Runnable booking) {
    locked(() -> beingBooked++);
    try {
      booking.run();
    } finally {
      locked(() -> {
        beingBooked--;
        booked++;
        remove(run);
        oneWasBooked.signalAll();
      });
    }
  }

  private long bookedUntilNow() {
    lock.lock();
    try {
      return booked;
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  private void remove(Optional<JobId> run) {
    calls.computeIfPresent(run, (_, n) -> n > 1 ? n - 1 : null);
  }
}
