package learning.piggyback.application.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import learning.piggyback.application.Transactions;
import learning.piggyback.domain.job.JobId;
import org.junit.jupiter.api.Test;

/** What holds for every {@link JobQueue}. */
public interface JobQueueContract {

  JobQueue testee();

  Transactions transactions();

  /** Has the queue hand jobs to the consumer until none is left. */
  void runAll(Consumer<JobId> run);

  private static JobId job() {
    return new JobId(UUID.randomUUID());
  }

  private List<JobId> ran() {
    List<JobId> ran = new CopyOnWriteArrayList<>();
    runAll(ran::add);
    return ran;
  }

  @Test
  default void queuedJobsShouldRun() {
    List<JobId> jobs = List.of(job(), job(), job(), job(), job());

    jobs.forEach(testee()::enqueue);

    assertThat(ran()).containsExactlyInAnyOrderElementsOf(jobs);
    assertThat(ran()).isEmpty();
  }

  @Test
  default void jobQueuedTwiceShouldRunOnce() {
    JobId job = job();
    testee().enqueue(job);
    testee().enqueue(job);

    assertThat(ran()).containsExactly(job);
  }

  @Test
  default void jobQueuedAgainAfterItsRunShouldRunAgain() {
    JobId job = job();
    testee().enqueue(job);
    assertThat(ran()).containsExactly(job);

    testee().enqueue(job);

    assertThat(ran()).containsExactly(job);
  }

  @Test
  default void jobQueuedWhileItRunsShouldRunOnceMore() {
    JobId job = job();
    testee().enqueue(job);
    List<JobId> ran = new CopyOnWriteArrayList<>();

    runAll(id -> {
      ran.add(id);
      if (ran.size() == 1) {
        testee().enqueue(id);
        testee().enqueue(id);
      }
    });

    assertThat(ran).containsExactly(job, job);
  }

  @Test
  default void jobThatAsksForItShouldRunAgainLater() {
    JobId job = job();
    testee().enqueue(job);
    List<JobId> ran = new CopyOnWriteArrayList<>();

    runAll(id -> {
      ran.add(id);
      if (ran.size() < 3) {
        testee().enqueueAgain(id, Instant.now().plusMillis(100));
      }
    });

    assertThat(ran).containsExactly(job, job, job);
  }

  @Test
  default void queueingShouldBeRefusedWithinATransaction() {
    JobId job = job();

    assertThatIllegalStateException()
        .isThrownBy(() -> transactions().inTransaction(() -> testee().enqueue(job)));
    assertThatIllegalStateException()
        .isThrownBy(
            () -> transactions().inTransaction(() -> testee().enqueueAgain(job, Instant.EPOCH)));

    assertThat(ran()).isEmpty();
  }
}
