package learning.piggyback.application.question;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.JobFailed;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.Segment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on the segments of a run side by side, in their order, as far as there is room. A segment
 * takes a thread and its material only when its turn has come, so a long video takes no more memory
 * than a short one.
 */
final class SegmentWork {

  private static final Logger log = LoggerFactory.getLogger(SegmentWork.class);

  private static final int LOOK_EVERY_MILLIS = 200;

  private final Semaphore room;
  private final Runnable stopIfCancelled;
  private final Consumer<Segment> work;
  private final Runnable givingUp;
  private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();

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

  /**
   * Returns when all segments are done. When the work fails for one, those that are under way are
   * finished and no more begun; what is then thrown lets the run be tried again, unless the work
   * says otherwise. Who gives the run up interrupts all.
   */
  void on(List<Segment> segments) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        Iterator<Segment> next = segments.iterator();
        while (next.hasNext() && enter()) {
          Segment segment = next.next();
          threads.execute(() -> workOn(segment));
        }
        threads.shutdown();
        while (!threads.awaitTermination(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
          lookUp();
        }
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
    Throwable failure = broken.get();
    if (failure != null) {
      throw ending(failure);
    }
  }

  /** False when no more segments are to be begun. */
  private boolean enter() throws InterruptedException {
    do {
      lookUp();
      if (broken.get() != null) {
        return false;
      }
    } while (!room.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    return true;
  }

  private void workOn(Segment segment) {
    try {
      work.accept(segment);
    } catch (RuntimeException | Error e) {
      broken.compareAndSet(null, e);
    } finally {
      room.release();
    }
  }

  private void lookUp() {
    try {
      stopIfCancelled.run();
    } catch (JobCancelled cancelled) {
      throw cancelled;
    } catch (RuntimeException storeFailed) {
      broken.compareAndSet(null, storeFailed);
    }
  }

  private static RuntimeException ending(Throwable failure) {
    return switch (failure) {
      case JobCancelled cancelled -> cancelled;
      case JobFailed failed -> failed;
      case DomainProblem problem -> problem;
      default -> {
        log.error("A segment could not be kept", failure);
        yield new JobFailed("unexpected_error", "A part could not be kept.", true);
      }
    };
  }
}
