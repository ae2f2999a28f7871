package learning.piggyback.domain.quiz.session;

import java.time.Duration;
import java.util.Optional;

/** What a player shall do now. */
public sealed interface Next {

  /**
   * Play.
   *
   * @param from where in the video
   * @param upcoming what is asked next, when its moment is reached
   */
  record Watch(Duration from, Optional<PlannedQuestion> upcoming) implements Next {}

  /**
   * Hold the video and ask.
   *
   * @param maySkip whether the child may go on without an answer
   */
  record Ask(PlannedQuestion question, boolean maySkip) implements Next {}

  /** Nothing more: the session is over. */
  record Ended() implements Next {}
}
