package learning.piggyback.web.quiz;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import learning.piggyback.web.Pace;

/** How fast a session may have answers graded; this guards the node's processor. */
@Singleton
final class AnswerPace {

  static final int SESSIONS = Pace.KNOWN;

  private final Pace pace;

  AnswerPace(QuizConfiguration configuration, Clock clock) {
    this.pace = new Pace(configuration.answersPerMinute(), clock);
  }

  /** Takes one answer and says zero, or takes none and says how long the session has to wait. */
  Duration take(String session) {
    return pace.take(session);
  }
}
