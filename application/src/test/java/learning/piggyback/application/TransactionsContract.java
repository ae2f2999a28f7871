package learning.piggyback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What holds for all {@link Transactions}. */
public interface TransactionsContract extends StoreContract {

  @Test
  default void inTransactionShouldKeepWhatWasDoneAndAnswerTheResult() {
    String result =
        testee()
            .transactions()
            .inTransaction(() -> {
              testee().milestones().reach("one");
              testee().milestones().reach("two");
              return "done";
            });

    assertThat(result).isEqualTo("done");
    assertThat(testee().milestones().isReached("one")).isTrue();
    assertThat(testee().milestones().isReached("two")).isTrue();
  }

  @Test
  default void inTransactionShouldSeeItsOwnWork() {
    testee()
        .transactions()
        .inTransaction(() -> {
          testee().milestones().reach("one");
          assertThat(testee().milestones().isReached("one")).isTrue();
        });
  }

  @Test
  default void inTransactionShouldUndoAllWhenAnExceptionIsThrown() {
    testee().milestones().reach("before");

    rollBack(() -> {
      testee().milestones().reach("one");
      testee().experts().add(Samples.expert("ann"));
    });

    assertThat(testee().milestones().isReached("before")).isTrue();
    assertThat(testee().milestones().isReached("one")).isFalse();
    assertThat(testee().experts().all()).isEmpty();
  }

  @Test
  default void inTransactionShouldUndoAllWhenAnErrorIsThrown() {
    assertThatThrownBy(() ->
            testee()
                .transactions()
                .inTransaction(
                    (Runnable)
                        () -> {
                          testee().milestones().reach("one");
                          throw new StackOverflowError("deep");
                        }))
        .isInstanceOf(StackOverflowError.class)
        .hasMessage("deep");

    assertThat(testee().milestones().isReached("one")).isFalse();
  }

  @Test
  default void inTransactionShouldRefuseNestingAndUndoTheOuter() {
    assertThatThrownBy(() ->
            testee()
                .transactions()
                .inTransaction(() -> {
                  testee().milestones().reach("outer");
                  testee().transactions().inTransaction(() -> testee().milestones().reach("inner"));
                }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(testee().milestones().isReached("outer")).isFalse();
    assertThat(testee().milestones().isReached("inner")).isFalse();
  }

  @Test
  default void inTransactionShouldGoOnAfterAProblemThatTheWorkHandled() {
    testee().experts().add(Samples.expert("ann"));

    testee()
        .transactions()
        .inTransaction(() -> {
          assertProblem("expert_exists", () -> testee().experts().add(Samples.expert("ann")));
          testee().experts().add(Samples.expert("bob"));
        });

    assertThat(testee().experts().all()).hasSize(2);
  }
}
