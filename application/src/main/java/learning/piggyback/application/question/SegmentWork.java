package learning.piggyback.application.question;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.domain.question.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Works on the segments of a run side by side, in their order, as far as there is room. A segment
 * takes a thread and its material only when its turn has come, so a long video takes no more memory
 * than a short one.
 */
final class SegmentWork {

  private static final int LOOK_EVERY_MILLIS = 200;

  private final Semaphore room;
  private final Runnable stopIfCancelled;
  private final Consumer<Segment> work;
  private final Runnable givingUp;
  private final AtomicReference<@Nullable RuntimeException> broken = new AtomicReference<>();

  /**
   * @param stopIfCancelled throws {@link JobCancelled} when the run was given up
   * @param work interrupted when the run was given up
   * @param givingUp called before it is interrupted
   */
  SegmentWork(Semaphore room, Runnable stopIfCancelled, Consumer<Segment> work, Runnable givingUp) {
    this.room = room;
    this.stopIfCancelled = stopIfCancelled;
    this.work = work;
    this.givingUp = givingUp;
  }

  /** Returns when all segments are done; throws what the work throws or when it is given up. */
  void on(List<Segment> segments) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        for (Segment segment : segments) {
          enter();
          threads.execute(() -> workOn(segment));
        }
        threads.shutdown();
        while (!threads.awaitTermination(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
          lookUp();
        }
        rethrow();
      } catch (InterruptedException _) {
        givingUp.run();
        threads.shutdownNow();
        Thread.currentThread().interrupt();
        throw new JobCancelled();
      } catch (RuntimeException e) {
        givingUp.run();
        threads.shutdownNow();
        throw e;
      }
    }
  }

  private void enter() throws InterruptedException {
    lookUp();
    while (!room.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      lookUp();
    }
  }

  private void workOn(Segment segment) {
    try {
      work.accept(segment);
    } catch (RuntimeException e) {
      broken.compareAndSet(null, e);
    } finally {
      room.release();
    }
  }

  private void lookUp() {
    rethrow();
    stopIfCancelled.run();
  }

  private void rethrow() {
    RuntimeException failure = broken.get();
    if (failure != null) {
      throw new IllegalStateException("A segment could not be kept", failure);
    }
  }
}
