package learning.piggyback.application.question.cost;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import learning.piggyback.application.Uninterrupted;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.question.ModelUsage;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.question.SegmentOutcome;

/**
 * Meters that book every call and stop at the budget. What was spent is read from the store before
 * each call, so that all nodes share the budget. Calls under way count on their own node only, and
 * what a call takes is known when it has ended: tokens, money and several nodes can overrun a limit
 * by the calls that are under way.
 */
public final class MeteredCalls implements CallMeters {

  private final ModelCalls calls;
  private final Budget budget;
  private final Clock clock;
  private final CallObserver observer;
  private final Map<Optional<JobId>, Integer> underWay = new HashMap<>();

  public MeteredCalls(ModelCalls calls, Budget budget, Clock clock, CallObserver observer) {
    this.calls = calls;
    this.budget = budget;
    this.clock = clock;
    this.observer = observer;
  }

  @Override
  public SegmentOutcome metered(Account account, Function<CallMeter, SegmentOutcome> work) {
    Turn turn = new Turn(account);
    try {
      return work.apply(new CallMeter(turn::refusal, turn::book));
    } finally {
      turn.end();
    }
  }

  /** What has been spent today (UTC). */
  public CallSums today() {
    return Uninterrupted.get(() -> calls.since(midnight()));
  }

  public Budget budget() {
    return budget;
  }

  private Instant midnight() {
    return clock.instant().truncatedTo(ChronoUnit.DAYS);
  }

  /** One segment's use of the budget: of its calls at most one is under way. */
  private final class Turn {

    private final Account account;
    private boolean calling;

    Turn(Account account) {
      this.account = account;
    }

    Optional<SegmentOutcome.Failed> refusal() {
      synchronized (underWay) {
        end();
        Optional<SegmentOutcome.Failed> refusal = overBudget(account.run());
        if (refusal.isEmpty()) {
          calling = true;
          underWay.merge(account.run(), 1, Integer::sum);
        }
        return refusal;
      }
    }

    void book(ModelUsage usage) {
      ModelCall call = new ModelCall(account, clock.instant(), usage);
      synchronized (underWay) {
        Uninterrupted.run(() -> calls.add(call));
        end();
      }
      observer.booked(call);
    }

    /** Of two who end a call the second does nothing. */
    void end() {
      synchronized (underWay) {
        if (calling) {
          calling = false;
          underWay.computeIfPresent(account.run(), (_, n) -> n > 1 ? n - 1 : null);
        }
      }
    }
  }

  private Optional<SegmentOutcome.Failed> overBudget(Optional<JobId> run) {
    if (!budget.day().equals(Budget.Limits.NONE)) {
      int here = underWay.values().stream().mapToInt(Integer::intValue).sum();
      Optional<String> day = budget.day().reached(today(), here);
      if (day.isPresent()) {
        return Optional.of(
            exhausted(
                "Today's limit of %s is reached. It is free again on %s at 00:00 UTC."
                    .formatted(
                        day.get(),
                        midnight().plus(1, ChronoUnit.DAYS).toString().substring(0, 10))));
      }
    }
    if (run.isEmpty() || budget.run().equals(Budget.Limits.NONE)) {
      return Optional.empty();
    }
    return budget
        .run()
        .reached(Uninterrupted.get(() -> calls.ofRun(run.get())), underWay.getOrDefault(run, 0))
        .map(limit ->
            exhausted(
                "The limit of %s for one run is reached. Write the missing parts in a new run."
                    .formatted(limit)));
  }

  private static SegmentOutcome.Failed exhausted(String message) {
    return new SegmentOutcome.Failed("budget_exhausted", message);
  }
}
