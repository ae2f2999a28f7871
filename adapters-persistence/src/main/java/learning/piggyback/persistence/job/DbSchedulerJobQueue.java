package learning.piggyback.persistence.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import learning.piggyback.application.job.JobQueue;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.persistence.JdbcTransactions;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs through db-scheduler, one task instance for each job.
 *
 * <p>A job that is queued while it runs must run once more, whichever node it runs on. So queueing
 * first notes a wake-up, then adds the instance unless it is there; a run that begins removes the
 * note; a run that ends removes the instance, then adds it again if there is a note.
 */
@Singleton
public final class DbSchedulerJobQueue implements JobQueue {

  private static final String TASK = "piggyback-job";

  private final DataSource dataSource;
  private final JdbcTransactions transactions;
  private final WakeupRows wakeups;
  private final JobQueueConfiguration configuration;
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final Map<String, Instant> again = new ConcurrentHashMap<>();
  private final JdbcCustomization dialect;
  private final List<RecurringTask<Void>> repeated = new ArrayList<>();
  private volatile SchedulerClient client;
  private @Nullable Scheduler scheduler;

  DbSchedulerJobQueue(
      DataSource dataSource,
      JdbcTransactions transactions,
      WakeupRows wakeups,
      JobQueueConfiguration configuration) {
    // The scheduler opens its own connections, outside of our transactions.
    this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    this.transactions = transactions;
    this.wakeups = wakeups;
    this.configuration = configuration;
    this.dialect = dialectOf(this.dataSource);
    this.client = idleClient();
  }

  /**
   * Has other work done again and again, by one of the nodes that run jobs at a time. To be called
   * before {@link #start}.
   *
   * @param pause between its end and its next begin
   */
  public synchronized void repeat(String name, Duration pause, Runnable work) {
    if (scheduler != null) {
      throw new IllegalStateException("Started already");
    }
    repeated.add(Tasks.recurring(name, FixedDelay.of(pause)).execute((_, _) -> work.run()));
  }

  /** Has jobs run on this node, by the given consumer; what it throws makes it try again later. */
  public synchronized void start(Consumer<JobId> run) {
    if (scheduler != null) {
      throw new IllegalStateException("Started already");
    }
    // Wake-ups whose node died between removing and adding an instance.
    wakeups.all().forEach(row -> add(row.jobId()));
    int threads = configuration.allThreads() + repeated.size();
    Scheduler started =
        Scheduler.create(dataSource, task(run))
            .schedulerName(new SchedulerName.Fixed("piggyback-" + UUID.randomUUID()))
            .startTasks(repeated)
            .threads(threads)
            .executorService(new JobThreads(threads))
            .jdbcCustomization(dialect)
            .pollingInterval(configuration.polling())
            .heartbeatInterval(configuration.heartbeat())
            .missedHeartbeatsLimit(configuration.missedHeartbeats())
            .shutdownMaxWait(configuration.grace())
            .enableImmediateExecution()
            .build();
    started.start();
    scheduler = started;
    client = started;
  }

  /** Stops running jobs on this node; does nothing when it was not started. */
  @PreDestroy
  public synchronized void stop() {
    if (scheduler != null) {
      client = idleClient();
      scheduler.stop();
      scheduler = null;
    }
  }

  @Override
  public void enqueue(JobId id) {
    refuseInTransaction();
    wakeups.insert(new WakeupRow(id.toString()));
    add(id.toString());
  }

  @Override
  public void enqueueAgain(JobId id, Instant notBefore) {
    refuseInTransaction();
    if (running.contains(id.toString())) {
      again.put(id.toString(), notBefore);
    } else {
      client.schedule(instance(id.toString()), notBefore, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }
  }

  private SchedulerClient idleClient() {
    return SchedulerClient.Builder.create(dataSource).jdbcCustomization(dialect).build();
  }

  /** Chosen here, since the scheduler's own choice warns of every database it does not know. */
  private static JdbcCustomization dialectOf(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
          ? new PostgreSqlJdbcCustomization(false, false)
          : new DefaultJdbcCustomization(false);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }

  private CustomTask<Void> task(Consumer<JobId> run) {
    return Tasks.custom(TASK, Void.class)
        .onFailure((failed, operations) ->
            operations.reschedule(failed, Instant.now().plus(configuration.retry())))
        .onDeadExecution(this::revive)
        .execute((instance, _) -> run(instance.getId(), run));
  }

  private CompletionHandler<Void> run(String id, Consumer<JobId> run) {
    running.add(id);
    try {
      again.remove(id);
      wakeups.delete(id);
      run.accept(new JobId(UUID.fromString(id)));
    } finally {
      running.remove(id);
    }
    return (complete, operations) -> finish(id, complete, operations);
  }

  private void finish(String id, ExecutionComplete complete, ExecutionOperations<Void> operations) {
    Optional<Instant> notBefore = Optional.ofNullable(again.remove(id));
    notBefore.ifPresentOrElse(
        instant -> operations.reschedule(complete, instant), operations::remove);
    if (wakeups.count(id) > 0) {
      notBefore.ifPresentOrElse(_ -> client.reschedule(instance(id), Instant.now()), () -> add(id));
    }
  }

  /** A machine that was asleep finds its own jobs dead: they are not, and go on. */
  private void revive(ExecutionComplete dead, ExecutionOperations<Void> operations) {
    if (!running.contains(dead.getExecution().taskInstance.getId())) {
      operations.reschedule(dead, Instant.now());
    }
  }

  private void add(String id) {
    client.scheduleIfNotExists(instance(id), Instant.now());
  }

  private static TaskInstance<Void> instance(String id) {
    return new TaskInstance<>(TASK, id);
  }

  private void refuseInTransaction() {
    if (transactions.active()) {
      throw new IllegalStateException("A job queued within a transaction");
    }
  }
}
