package learning.piggyback.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.job.JobQueue;
import learning.piggyback.application.job.JobQueueContract;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** The queue on one kind of database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JobQueueTests implements JobQueueContract {

  private static final Duration SHORT = Duration.ofMillis(100);
  private static final JobQueueConfiguration QUICK =
      new JobQueueConfiguration(1, 1, 1, SHORT, SHORT, 4, SHORT, SHORT);

  /** A database that can be lost, as it is for a node that dies. */
  private static final class Losable implements DataSource {
    private final DataSource inner;
    private volatile boolean lost;

    Losable(DataSource inner) {
      this.inner = inner;
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (lost) {
        throw new SQLException("This node is dead");
      }
      return inner.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
      return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
      return inner.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
      inner.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
      inner.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
      return inner.getLoginTimeout();
    }

    @Override
    public java.util.logging.Logger getParentLogger() throws SQLFeatureNotSupportedException {
      return inner.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLException("Not wrapped");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }

  private final TestDatabase database = openDatabase();
  private final List<DbSchedulerJobQueue> started = new ArrayList<>();
  private DbSchedulerJobQueue queue = queueOver(database.dataSource());

  abstract TestDatabase openDatabase();

  private DbSchedulerJobQueue queueOver(DataSource dataSource) {
    return new DbSchedulerJobQueue(
        dataSource,
        database.beans().getBean(JdbcTransactions.class),
        database.beans().getBean(WakeupRows.class),
        QUICK);
  }

  private DbSchedulerJobQueue start(DataSource dataSource, Consumer<JobId> run) {
    DbSchedulerJobQueue node = queueOver(dataSource);
    node.start(run);
    started.add(node);
    return node;
  }

  @BeforeEach
  void begin() {
    database.emptyStores();
    queue = queueOver(database.dataSource());
  }

  @AfterEach
  void stopNodes() {
    started.forEach(DbSchedulerJobQueue::stop);
    started.clear();
  }

  /** It says at length that a node has died, which is what these tests are about. */
  @BeforeAll
  void silenceScheduler() {
    ((Logger) LoggerFactory.getLogger("com.github.kagkarlsson")).setLevel(Level.OFF);
  }

  @AfterAll
  void closeDatabase() {
    database.close();
  }

  @Override
  public JobQueue testee() {
    return queue;
  }

  @Override
  public Transactions transactions() {
    return database.beans().getBean(Transactions.class);
  }

  @Override
  public void runAll(Consumer<JobId> run) {
    queue.start(run);
    Instant end = Instant.now().plusSeconds(20);
    while (left() > 0 && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    queue.stop();
    assertThat(left()).isZero();
  }

  /** A job that is to run once more has a wake-up while its task is removed and added. */
  private int left() {
    return database.count("job_wakeups") + database.count("scheduled_tasks");
  }

  @Test
  void jobOfADeadNodeShouldBeTakenUpByAnother() throws InterruptedException {
    JobId job = new JobId(UUID.randomUUID());
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Losable losable = new Losable(database.dataSource());
    DbSchedulerJobQueue dying =
        start(
            losable,
            _ -> {
              begun.countDown();
              awaitQuietly(end);
            });
    dying.enqueue(job);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    losable.lost = true;
    BlockingQueue<JobId> ran = new LinkedBlockingQueue<>();
    start(database.dataSource(), ran::add);

    assertThat(ran.poll(10, TimeUnit.SECONDS)).isEqualTo(job);
    end.countDown();
  }

  @Test
  void jobShouldGoToOneOfSeveralNodes() throws InterruptedException {
    BlockingQueue<JobId> ran = new LinkedBlockingQueue<>();
    start(database.dataSource(), ran::add);
    start(database.dataSource(), ran::add);
    List<JobId> jobs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      jobs.add(new JobId(UUID.randomUUID()));
    }

    jobs.forEach(queue::enqueue);

    List<JobId> seen = new ArrayList<>();
    while (seen.size() < jobs.size()) {
      JobId next = ran.poll(10, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      seen.add(next);
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(jobs);
    assertThat(ran.poll(300, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void jobQueuedOnAnotherNodeWhileItRunsShouldRunOnceMore() throws InterruptedException {
    JobId job = new JobId(UUID.randomUUID());
    BlockingQueue<JobId> ran = new LinkedBlockingQueue<>();
    CountDownLatch end = new CountDownLatch(1);
    start(
        database.dataSource(),
        id -> {
          ran.add(id);
          awaitQuietly(end);
        });
    queue.enqueue(job);
    assertThat(ran.poll(10, TimeUnit.SECONDS)).isEqualTo(job);

    queueOver(database.dataSource()).enqueue(job);
    end.countDown();

    assertThat(ran.poll(10, TimeUnit.SECONDS)).isEqualTo(job);
    assertThat(ran.poll(300, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void runThatThrowsShouldBeTriedAgain() throws InterruptedException {
    JobId job = new JobId(UUID.randomUUID());
    BlockingQueue<JobId> ran = new LinkedBlockingQueue<>();
    AtomicInteger runs = new AtomicInteger();
    start(
        database.dataSource(),
        id -> {
          ran.add(id);
          if (runs.incrementAndGet() == 1) {
            throw new IllegalStateException("the database was away");
          }
        });

    queue.enqueue(job);

    assertThat(ran.poll(10, TimeUnit.SECONDS)).isEqualTo(job);
    assertThat(ran.poll(10, TimeUnit.SECONDS)).isEqualTo(job);
  }

  @Test
  void runningJobShouldNotBeInterruptedByTheEndOfItsNode() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    BlockingQueue<Boolean> interrupted = new LinkedBlockingQueue<>();
    DbSchedulerJobQueue node =
        start(
            database.dataSource(),
            _ -> {
              begun.countDown();
              interrupted.add(awaitQuietly(end));
            });
    node.enqueue(new JobId(UUID.randomUUID()));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    node.stop();
    end.countDown();

    assertThat(interrupted.poll(10, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void wakeUpOfANodeThatDiedShouldBeHeeded() throws InterruptedException {
    JobId job = new JobId(UUID.randomUUID());
    database.beans().getBean(WakeupRows.class).insert(new WakeupRow(job.toString()));
    BlockingQueue<JobId> ran = new LinkedBlockingQueue<>();

    start(database.dataSource(), ran::add);

    assertThat(ran.poll(10, TimeUnit.SECONDS)).isEqualTo(job);
  }

  /** Answers whether it was interrupted. */
  private static boolean awaitQuietly(CountDownLatch latch) {
    try {
      return !latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}
