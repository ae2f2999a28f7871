package learning.piggyback.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Milestones}. */
public interface MilestonesContract extends StoreContract {

  private Milestones milestones() {
    return testee().milestones();
  }

  @Test
  default void reachedMilestoneShouldBeKnown() {
    milestones().reach("sample");
    milestones().reach("sample");
    milestones().reach(Samples.UNICODE);

    assertThat(milestones().isReached("sample")).isTrue();
    assertThat(milestones().isReached(Samples.UNICODE)).isTrue();
  }

  @Test
  default void otherMilestoneShouldBeUnknown() {
    milestones().reach("sample");

    assertThat(milestones().isReached("Sample")).isFalse();
    assertThat(milestones().isReached("")).isFalse();
  }

  @Test
  default void milestoneReachedSeveralTimesAtOnceShouldBeReached() throws InterruptedException {
    assertThat(
            allAtOnce(
                4,
                () -> {
                  milestones().reach("race");
                  return true;
                }))
        .containsOnly(true);
    assertThat(milestones().isReached("race")).isTrue();
  }

  @Test
  default void rolledBackMilestoneShouldBeUnknown() {
    rollBack(() -> milestones().reach("sample"));

    assertThat(milestones().isReached("sample")).isFalse();
  }
}
