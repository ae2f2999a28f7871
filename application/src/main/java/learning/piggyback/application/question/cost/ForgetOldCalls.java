package learning.piggyback.application.question.cost;

import java.time.Clock;
import java.time.Duration;

/** Removes the calls of long ago. */
public final class ForgetOldCalls {

  /** A year and a month, so that a month can be held against that of the year before. */
  static final Duration KEPT = Duration.ofDays(400);

  private final ModelCalls calls;
  private final Clock clock;

  public ForgetOldCalls(ModelCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** Tells how many. */
  public int forget() {
    return calls.forgetBefore(clock.instant().minus(KEPT));
  }
}
