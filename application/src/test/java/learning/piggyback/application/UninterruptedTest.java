package learning.piggyback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UninterruptedTest {

  @AfterEach
  void clearTheFlag() {
    Thread.interrupted();
  }

  @Test
  void workOfAnInterruptedThreadShouldNotSeeTheInterrupt() {
    Thread.currentThread().interrupt();

    boolean seen = Uninterrupted.get(() -> Thread.currentThread().isInterrupted());

    assertThat(seen).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void failureShouldComeAsItIs() {
    assertThatThrownBy(() ->
            Uninterrupted.run(() -> {
              throw new UnsupportedOperationException("no");
            }))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("no");
  }
}
