package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import java.time.Duration;
import learning.piggyback.application.quiz.statement.SendStatements;
import learning.piggyback.persistence.job.DbSchedulerJobQueue;

/** Has one node at a time send statements, made before jobs are started. */
@Context
@Requires(beans = SendStatements.class)
final class StatementDuties {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  StatementDuties(DbSchedulerJobQueue queue, SendStatements sendStatements) {
    queue.repeat("piggyback-statements", PAUSE, sendStatements::send);
  }
}
