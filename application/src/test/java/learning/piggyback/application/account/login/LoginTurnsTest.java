package learning.piggyback.application.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoginTurnsTest {

  private final LoginTurns turns = new LoginTurns(2, Duration.ofSeconds(30));

  @Test
  void onlyAFewShouldWorkAtTheSameTimeAndAllInTheEnd() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    List<Optional<Integer>> outcomes =
        inParallel(
            30,
            () ->
                turns.take(
                    "here",
                    () -> {
                      most.accumulateAndGet(now.incrementAndGet(), Math::max);
                      assertThat(now.get()).isPositive();
                      return now.decrementAndGet();
                    }));

    assertThat(outcomes).hasSize(30).allMatch(Optional::isPresent);
    assertThat(most.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void lineOfOneClientShouldNotKeepOthersOut() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Optional<Boolean>>> crowd = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        crowd.add(threads.submit(() -> turns.take("crowd", () -> await(open))));
      }
      Future<Optional<Boolean>> other = threads.submit(() -> turns.take("other", () -> true));
      while (crowd.stream().filter(Future::isDone).count()
          < 1_000 - LoginTurns.LINE_OF_ONE_CLIENT) {
        Thread.onSpinWait();
      }
      open.countDown();

      assertThat(other.get()).contains(true);
      int admitted = 0;
      for (Future<Optional<Boolean>> one : crowd) {
        admitted += one.get().isPresent() ? 1 : 0;
      }
      assertThat(admitted).isEqualTo(LoginTurns.LINE_OF_ONE_CLIENT);
    }
  }

  @Test
  void whoWaitsTooLongShouldBeSentAway() throws Exception {
    LoginTurns impatient = new LoginTurns(1, Duration.ZERO);
    impatient.take(
        "here",
        () -> {
          try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.submit(() -> impatient.take("there", () -> true)).get()).isEmpty();
          } catch (Exception e) {
            throw new AssertionError(e);
          }
          return true;
        });

    assertThat(impatient.take("there", () -> true)).contains(true);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> List<T> inParallel(int times, java.util.concurrent.Callable<T> work)
      throws Exception {
    List<T> outcomes = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        futures.add(threads.submit(work));
      }
      for (Future<T> future : futures) {
        outcomes.add(future.get());
      }
    }
    return outcomes;
  }
}
