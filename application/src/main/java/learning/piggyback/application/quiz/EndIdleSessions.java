package learning.piggyback.application.quiz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.quiz.session.ChildSession;

/**
 * Ends sessions of which nothing was heard for long: nobody will go on with them. Called now and
 * then; nodes that do so at once end each session once.
 */
public final class EndIdleSessions {

  static final int BATCH = 100;

  /** Then others of this node's jobs have their turn. */
  private static final int MOST_BATCHES = 20;

  private final QuizSessions sessions;
  private final SessionRecord record;
  private final Duration patience;
  private final Clock clock;

  /**
   * @param patience how long a session may be silent
   */
  public EndIdleSessions(
      QuizSessions sessions, SessionRecord record, Duration patience, Clock clock) {
    this.sessions = sessions;
    this.record = record;
    this.patience = patience;
    this.clock = clock;
  }

  /** How many sessions were ended. */
  public int end() {
    Instant since = clock.instant().minus(patience);
    int ended = 0;
    for (int batch = 0; batch < MOST_BATCHES; batch++) {
      List<ChildSession> idle = sessions.idle(since, BATCH);
      ended += (int) idle.stream().filter(one -> record.timeOut(one, since)).count();
      if (idle.size() < BATCH) {
        break;
      }
    }
    return ended;
  }
}
