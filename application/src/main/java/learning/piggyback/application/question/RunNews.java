package learning.piggyback.application.question;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes those who wait for the segments of a run, when it goes on this node. Who waits for a run of
 * another node looks at the database when the time is up.
 */
public final class RunNews {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition told = lock.newCondition();
  private long count;

  /** Something is there that was not there before. */
  public void tell() {
    lock.lock();
    try {
      count++;
      told.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Where the news are; to be asked for before one looks. */
  public long now() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** Returns when there is something newer, of any run, or the time is up. */
  public void awaitAfter(long seen, Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (count == seen && left > 0) {
        left = told.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }
}
