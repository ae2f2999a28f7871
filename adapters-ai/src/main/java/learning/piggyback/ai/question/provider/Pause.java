package learning.piggyback.ai.question.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a while why a service answers nobody, so that what one call has learnt the other
 * segments of a run need not ask again.
 */
final class Pause {

  /** What a service asks for at most: it may be free earlier than it said. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private record Known(CallFault fault, Instant until) {}

  private final CallPolicy policy;
  private final Clock clock;
  private volatile @Nullable Known known;

  Pause(CallPolicy policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
  }

  void after(CallFault fault) {
    Duration rest = rest(fault);
    if (rest.isPositive()) {
      known = new Known(fault, clock.instant().plus(rest));
    }
  }

  /** Why the service need not be asked now; empty when it may be asked. */
  Optional<CallFault> fault() {
    Known last = known;
    return last != null && clock.instant().isBefore(last.until())
        ? Optional.of(last.fault())
        : Optional.empty();
  }

  /** A short rest is waited for, see {@link CallPolicy#longestWait}. */
  private Duration rest(CallFault fault) {
    return switch (fault.kind()) {
      case MISCONFIGURED, NO_CREDIT -> policy.rest();
      case BUSY -> {
        Duration asked = fault.rest().orElse(Duration.ZERO);
        if (asked.compareTo(policy.longestWait()) <= 0) {
          yield Duration.ZERO;
        }
        yield asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
      }
      case DECLINED, EMPTY, TOO_LONG, NOT_TAKEN, DOWN, RESTING -> Duration.ZERO;
    };
  }
}
