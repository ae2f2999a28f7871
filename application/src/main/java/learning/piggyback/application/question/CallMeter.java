package learning.piggyback.application.question;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import learning.piggyback.domain.question.SegmentOutcome;

/**
 * Lets a writer call its provider while the limits of the segment, the run and the day allow it,
 * and books what each call took. A writer asks before every call and books after it.
 */
public final class CallMeter {

  /** Calls for one segment, repairs and repetitions included. */
  public static final int MOST_CALLS = 4;

  private final Supplier<Optional<SegmentOutcome.Failed>> limits;
  private final Consumer<ModelUsage> book;
  private int calls;

  /**
   * @param limits why no further call may be made; empty while one may
   */
  public CallMeter(Supplier<Optional<SegmentOutcome.Failed>> limits, Consumer<ModelUsage> book) {
    this.limits = limits;
    this.book = book;
  }

  /** Bound by the calls of a segment only. */
  public static CallMeter unbooked() {
    return new CallMeter(Optional::empty, _ -> {});
  }

  /** Why the next call may not be made; empty when it may. */
  public Optional<SegmentOutcome.Failed> refusal() {
    if (calls >= MOST_CALLS) {
      return Optional.of(
          new SegmentOutcome.Failed(
              "generation_failed", "No usable answer came in %d calls.".formatted(MOST_CALLS)));
    }
    return limits.get();
  }

  /** How many were booked. */
  public int calls() {
    return calls;
  }

  public void book(ModelUsage usage) {
    calls++;
    book.accept(usage);
  }
}
