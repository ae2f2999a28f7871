package learning.piggyback.persistence.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that run jobs. They are never interrupted: a job that is cut by the end of its node
 * shall be begun again elsewhere, and not end as one that failed.
 */
final class JobThreads extends ThreadPoolExecutor {

  JobThreads(int threads) {
    super(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        Thread.ofPlatform().daemon().name("job-", 1).factory());
  }

  @Override
  public List<Runnable> shutdownNow() {
    List<Runnable> notBegun = new ArrayList<>();
    getQueue().drainTo(notBegun);
    shutdown();
    return notBegun;
  }
}
