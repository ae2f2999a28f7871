package learning.piggyback.ai.question.provider;

import java.util.Optional;
import learning.piggyback.domain.question.SegmentOutcome;

/** What came of asking a model. */
public sealed interface Reply {

  /**
   * Some words, not blank.
   *
   * @param cutOff the model ran out of room
   */
  record Said(String text, boolean cutOff) implements Reply {}

  /** No answer, also after what repetition makes sense. */
  record Faulted(CallFault fault) implements Reply {}

  /** The call was not made: a limit of the segment, the run or the day is reached. */
  record Stopped(SegmentOutcome.Failed outcome) implements Reply {

    /** How it ends: what went wrong before says more than that there are no calls left. */
    public SegmentOutcome.Failed insteadOf(Optional<SegmentOutcome.Failed> before) {
      return outcome.reason().equals("generation_failed") ? before.orElse(outcome) : outcome;
    }
  }
}
