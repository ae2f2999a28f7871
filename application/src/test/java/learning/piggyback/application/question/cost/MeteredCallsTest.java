package learning.piggyback.application.question.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import learning.piggyback.application.World;
import learning.piggyback.application.job.JobFailed;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.CallMeters.Account;
import learning.piggyback.application.question.CallMeters.Purpose;
import learning.piggyback.application.question.ModelUsage;
import learning.piggyback.application.question.cost.Budget.Limits;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MeteredCallsTest {

  private static final Limits NONE = Limits.NONE;
  private static final SegmentOutcome DONE = new SegmentOutcome.Failed("done", "");

  private final World world = new World();
  private final List<ModelCall> heard = new ArrayList<>();

  private MeteredCalls meters(Limits run, Limits day) {
    return new MeteredCalls(world.modelCalls, new Budget(run, day), world.clock, heard::add);
  }

  private static Limits calls(long most) {
    return new Limits(OptionalLong.of(most), OptionalLong.empty(), OptionalLong.empty());
  }

  private static Account account(int run) {
    return new Account(Optional.of(run(run)), new VideoId("v"), "openai", Purpose.SEGMENT);
  }

  private static ModelUsage usage() {
    return new ModelUsage("m", Duration.ofMillis(10), 900, 100, 250_000, Optional.empty());
  }

  /** One call, or the refusal. */
  private static SegmentOutcome callOnce(MeteredCalls meters, int run) {
    return meters.metered(
        account(run),
        meter ->
            meter
                .refusal()
                .<SegmentOutcome>map(refusal -> refusal)
                .orElseGet(() -> {
                  meter.book(usage());
                  return DONE;
                }));
  }

  private static String message(SegmentOutcome outcome) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            SegmentOutcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo("budget_exhausted"));
    return ((SegmentOutcome.Failed) outcome).message();
  }

  @Test
  void everyCallShouldBeBookedAndToldToTheObserver() {
    callOnce(meters(NONE, NONE), 1);

    assertThat(heard).containsExactly(new ModelCall(account(1), world.clock.instant(), usage()));
    assertThat(world.modelCalls.ofRun(run(1)))
        .isEqualTo(new CallSums(1, 0, 900, 100, 250_000, Duration.ofMillis(10)));
  }

  @Test
  void runShouldStopAtItsCallsAndAnotherRunGoOn() {
    MeteredCalls meters = meters(calls(1), NONE);
    assertThat(callOnce(meters, 1)).isEqualTo(DONE);

    assertThat(message(callOnce(meters, 1)))
        .isEqualTo(
            "The limit of 1 calls for one run is reached. Write the missing parts in a new run.");
    assertThat(callOnce(meters, 2)).isEqualTo(DONE);
  }

  @Test
  void runShouldStopAtItsTokensAndAtItsMoney() {
    MeteredCalls tokens =
        meters(
            new Limits(OptionalLong.empty(), OptionalLong.of(1_000), OptionalLong.empty()), NONE);
    MeteredCalls money =
        meters(
            new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(250_000)), NONE);
    callOnce(tokens, 1);

    assertThat(message(callOnce(tokens, 1))).contains("1000 tokens");
    assertThat(message(callOnce(money, 1))).contains("0.25 of money");
  }

  @Test
  void dayShouldBeSharedByAllNodesAndEndAtMidnight() {
    MeteredCalls here = meters(NONE, calls(2));
    MeteredCalls there = meters(NONE, calls(2));
    callOnce(here, 1);
    callOnce(there, 2);

    assertThat(message(callOnce(here, 3)))
        .isEqualTo(
            "Today's limit of 2 calls is reached. It is free again on 2026-01-02 at 00:00 UTC.");
    world.clock.advance(Duration.ofHours(14));
    assertThat(here.today()).isEqualTo(CallSums.NONE);
    assertThat(callOnce(here, 3)).isEqualTo(DONE);
  }

  @RepeatedTest(20)
  void callsUnderWayShouldCountSoThatTheLimitIsNotOverrun() throws InterruptedException {
    MeteredCalls meters = meters(calls(20), NONE);
    AtomicInteger made = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        threads.execute(() ->
            meters.metered(
                account(1),
                meter -> {
                  awaitQuietly(start);
                  while (meter.refusal().isEmpty()) {
                    made.incrementAndGet();
                    meter.book(usage());
                  }
                  return DONE;
                }));
      }
      start.countDown();
    }
    assertThat(made).hasValue(20);
  }

  @Test
  @Timeout(10)
  void slowSumShouldNotHoldUpTheCallsOfOthers() throws InterruptedException {
    CountDownLatch summing = new CountDownLatch(1);
    CountDownLatch booked = new CountDownLatch(1);
    ModelCalls slow =
        summing(run -> {
          if (run.equals(run(2))) {
            summing.countDown();
            awaitQuietly(booked);
          }
        });
    MeteredCalls meters =
        new MeteredCalls(slow, new Budget(calls(5), NONE), world.clock, heard::add);
    Thread slower = Thread.ofVirtual().start(() -> callOnce(meters, 2));
    awaitQuietly(summing);

    assertThat(callOnce(meters, 1)).isEqualTo(DONE);

    booked.countDown();
    slower.join();
    assertThat(heard).hasSize(2);
  }

  @Test
  void sumThatCannotBeReadShouldPassAndNotRefuse() {
    ModelCalls away =
        summing(_ -> {
          throw new IllegalStateException("the database is away");
        });
    MeteredCalls meters =
        new MeteredCalls(away, new Budget(calls(5), NONE), world.clock, heard::add);

    assertThatThrownBy(() -> callOnce(meters, 1))
        .isInstanceOfSatisfying(JobFailed.class, failed -> assertThat(failed.passing()).isTrue());
  }

  /** The world's calls, with something in between before a run's are added up. */
  private ModelCalls summing(Consumer<Object> before) {
    return (ModelCalls)
        Proxy.newProxyInstance(
            ModelCalls.class.getClassLoader(),
            new Class<?>[] {ModelCalls.class},
            (_, method, arguments) -> {
              if (method.getName().equals("ofRun")) {
                before.accept(arguments[0]);
              }
              return method.invoke(world.modelCalls, arguments);
            });
  }

  private static JobId run(int number) {
    return new JobId(new UUID(0, number));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void callThatWasAllowedAndNotMadeShouldNotCount() {
    MeteredCalls meters = meters(calls(1), NONE);
    meters.metered(
        account(1),
        meter -> {
          assertThat(meter.refusal()).isEmpty();
          assertThat(meter.refusal()).isEmpty();
          return DONE;
        });

    assertThat(callOnce(meters, 1)).isEqualTo(DONE);
  }

  @Test
  void segmentShouldStopAtItsCallsWhateverTheBudget() {
    meters(NONE, NONE)
        .metered(
            account(1),
            meter -> {
              for (int i = 0; i < CallMeter.MOST_CALLS; i++) {
                assertThat(meter.refusal()).isEmpty();
                meter.book(usage());
              }
              assertThat(meter.refusal()).isPresent();
              return DONE;
            });
  }
}
