package learning.piggyback.application.question.cost;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import learning.piggyback.application.Uninterrupted;
import learning.piggyback.application.job.JobFailed;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.question.ModelUsage;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.question.SegmentOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Meters that book every call and stop at the budget. What was spent is read from the store before
 * each call, so that all nodes share the budget. Calls under way count on their own node only, and
 * what a call takes is known when it has ended: tokens, money and several nodes can overrun a limit
 * by the calls that are under way.
 */
public final class MeteredCalls implements CallMeters {

  private static final Logger log = LoggerFactory.getLogger(MeteredCalls.class);

  private final ModelCalls calls;
  private final Budget budget;
  private final Clock clock;
  private final CallObserver observer;
  private final CallsUnderWay underWay = new CallsUnderWay();

  public MeteredCalls(ModelCalls calls, Budget budget, Clock clock, CallObserver observer) {
    this.calls = calls;
    this.budget = budget;
    this.clock = clock;
    this.observer = observer;
  }

  @Override
  public <T> T metered(Account account, Function<CallMeter, T> work) {
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
      end();
      Optional<SegmentOutcome.Failed> refusal =
          underWay.enter(
              account.run(),
              () -> spent(account.run()),
              (spent, all, ofRun) -> overBudget(account.run(), spent, all, ofRun));
      calling = refusal.isEmpty();
      return refusal;
    }

    void book(ModelUsage usage) {
      ModelCall call = new ModelCall(account, clock.instant(), usage);
      if (calling) {
        calling = false;
        underWay.leave(account.run(), () -> add(call));
      } else {
        add(call);
      }
      observer.booked(call);
    }

    private void add(ModelCall call) {
      Uninterrupted.run(() -> calls.add(call));
    }

    /** Of two who end a call the second does nothing. */
    void end() {
      if (calling) {
        calling = false;
        underWay.leave(account.run());
      }
    }
  }

  /** What is limited only. */
  private record Spent(CallSums day, CallSums run) {}

  /** A store that fails is no reason to write a segment off: the run is tried again. */
  private Spent spent(Optional<JobId> run) {
    try {
      return new Spent(
          budget.day().equals(Budget.Limits.NONE) ? CallSums.NONE : today(),
          budget.run().equals(Budget.Limits.NONE)
              ? CallSums.NONE
              : run.map(id -> Uninterrupted.get(() -> calls.ofRun(id))).orElse(CallSums.NONE));
    } catch (RuntimeException e) {
      log.error("What was spent cannot be read", e);
      throw new JobFailed("unexpected_error", "What was spent cannot be read.", true);
    }
  }

  /** Calls that belong to no run are bound by the day only. */
  private Optional<SegmentOutcome.Failed> overBudget(
      Optional<JobId> run, Spent spent, int underWayToday, int underWayOfRun) {
    Optional<SegmentOutcome.Failed> day =
        budget
            .day()
            .reached(spent.day(), underWayToday)
            .map(limit ->
                exhausted(
                    "Today's limit of %s is reached. It is free again on %s at 00:00 UTC."
                        .formatted(
                            limit,
                            midnight().plus(1, ChronoUnit.DAYS).toString().substring(0, 10))));
    if (day.isPresent() || run.isEmpty()) {
      return day;
    }
    return budget
        .run()
        .reached(spent.run(), underWayOfRun)
        .map(limit ->
            exhausted(
                "The limit of %s for one run is reached. Write the missing parts in a new run."
                    .formatted(limit)));
  }

  private static SegmentOutcome.Failed exhausted(String message) {
    return new SegmentOutcome.Failed("budget_exhausted", message);
  }
}
