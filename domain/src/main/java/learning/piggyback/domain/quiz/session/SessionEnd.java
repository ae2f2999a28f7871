package learning.piggyback.domain.quiz.session;

import java.util.Locale;

/** Why a session is over. */
public enum SessionEnd {
  /** The video was played to its end, and nothing was left to ask. */
  DONE,
  /** The child left. */
  LEFT,
  /** Nothing was heard of it for too long. That is a guess: what is still told of it counts. */
  TIMED_OUT;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
