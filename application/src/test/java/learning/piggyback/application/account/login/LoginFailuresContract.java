package learning.piggyback.application.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import org.junit.jupiter.api.Test;

/** What holds for all {@link LoginFailures}. */
public interface LoginFailuresContract extends StoreContract {

  Instant T = Samples.NOON;

  private LoginFailures failures() {
    return testee().loginFailures();
  }

  @Test
  default void recordedFailuresShouldBeCountedFromTheInstantOn() {
    failures().record("key", T);
    failures().record("key", T.plusSeconds(1));
    failures().record("key", T.plusSeconds(1));
    failures().record("other", T);

    assertThat(failures().countSince("key", T)).isEqualTo(3);
    assertThat(failures().countSince("key", T.plusSeconds(1))).isEqualTo(2);
    assertThat(failures().countSince("key", T.plusSeconds(2))).isZero();
    assertThat(failures().oldestSince("key", T.plusNanos(1000))).contains(T.plusSeconds(1));
    assertThat(failures().oldestSince("key", T)).contains(T);
  }

  @Test
  default void unknownKeyShouldHaveNone() {
    failures().clear("key");

    assertThat(failures().countSince("key", Instant.EPOCH)).isZero();
    assertThat(failures().oldestSince("key", Instant.EPOCH)).isEmpty();
  }

  @Test
  default void keysOfAnyTextShouldBeToldApart() {
    String huge = "x".repeat(100_000);
    failures().record(Samples.UNICODE, T);
    failures().record(huge, T);
    failures().record("", T);

    assertThat(failures().countSince(Samples.UNICODE, T)).isEqualTo(1);
    assertThat(failures().countSince(huge, T)).isEqualTo(1);
    assertThat(failures().countSince(huge + "y", T)).isZero();
    assertThat(failures().countSince("", T)).isEqualTo(1);
  }

  @Test
  default void clearShouldForgetOneKey() {
    failures().record("key", T);
    failures().record("other", T);

    failures().clear("key");

    assertThat(failures().countSince("key", T)).isZero();
    assertThat(failures().countSince("other", T)).isEqualTo(1);
  }

  @Test
  default void deleteBeforeShouldForgetOldOnes() {
    failures().record("key", T);
    failures().record("key", T.plusSeconds(1));

    failures().deleteBefore(T.plusSeconds(1));

    assertThat(failures().countSince("key", Instant.EPOCH)).isEqualTo(1);
  }

  @Test
  default void rolledBackFailureShouldNotCount() {
    rollBack(() -> failures().record("key", T));

    assertThat(failures().countSince("key", T)).isZero();
  }
}
