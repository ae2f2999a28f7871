package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Context;
import java.time.Duration;
import learning.piggyback.application.quiz.EndIdleSessions;
import learning.piggyback.persistence.job.DbSchedulerJobQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has one node at a time end idle sessions, made before jobs are started. */
@Context
final class QuizDuties {

  private static final Logger log = LoggerFactory.getLogger(QuizDuties.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  QuizDuties(DbSchedulerJobQueue queue, EndIdleSessions endIdleSessions) {
    queue.repeat(
        "piggyback-idle-sessions",
        PAUSE,
        () -> {
          int ended = endIdleSessions.end();
          if (ended > 0) {
            log.info("Ended {} sessions of which nothing was heard any more", ended);
          }
        });
  }
}
