package learning.piggyback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import learning.piggyback.domain.DomainProblem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the contracts of the stores have in common. */
public interface StoreContract {

  /** The stores under test, empty at the beginning of each test. */
  Stores testee();

  default void rollBack(Runnable work) {
    assertThatThrownBy(() ->
            testee()
                .transactions()
                .inTransaction(
                    (Runnable)
                        () -> {
                          work.run();
                          throw new UnsupportedOperationException("rolled back");
                        }))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("rolled back");
  }

  default void assertProblem(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainProblem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  /** What the calls answer, or throw, when they are all made at the same time. */
  default List<Object> allAtOnce(int times, Callable<?> call) throws InterruptedException {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        futures.add(
            threads.submit(() -> {
              start.await();
              return call.call();
            }));
      }
      start.countDown();
      List<Object> outcomes = new ArrayList<>();
      for (Future<?> future : futures) {
        outcomes.add(outcome(future));
      }
      return outcomes;
    }
  }

  private static Object outcome(Future<?> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      return e.getCause() instanceof DomainProblem problem ? problem.code() : e;
    }
  }
}
