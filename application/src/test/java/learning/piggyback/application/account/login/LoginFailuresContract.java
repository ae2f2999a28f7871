package learning.piggyback.application.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import org.junit.jupiter.api.Test;

/** What holds for all {@link LoginFailures}. */
public interface LoginFailuresContract extends StoreContract {

  Instant T = Samples.NOON;

  private LoginFailures failures() {
    return testee().loginFailures();
  }

  private OptionalLong count(String key, Instant at) {
    return failures().count(key, at, Instant.EPOCH, 100);
  }

  @Test
  default void newestShouldBeFoundFromTheInstantOn() {
    count("key", T);
    count("key", T.plusSeconds(1));
    count("key", T.plusSeconds(1));
    count("other", T.plusSeconds(5));

    assertThat(failures().newest(1, "key", T)).contains(T.plusSeconds(1));
    assertThat(failures().newest(2, "key", T)).contains(T.plusSeconds(1));
    assertThat(failures().newest(3, "key", T)).contains(T);
    assertThat(failures().newest(3, "key", T.plusNanos(1000))).isEmpty();
    assertThat(failures().newest(4, "key", T)).isEmpty();
  }

  @Test
  default void unknownKeyShouldHaveNone() {
    failures().clear("key");
    failures().takeBack(1);

    assertThat(failures().newest(1, "key", Instant.EPOCH)).isEmpty();
  }

  @Test
  default void countShouldStopAtTheLimitUntilTheOldOnesAreTooOld() {
    assertThat(failures().count("key", T, T, 2)).isPresent();
    assertThat(failures().count("key", T.plusSeconds(1), T, 2)).isPresent();
    assertThat(failures().count("key", T.plusSeconds(2), T, 2)).isEmpty();
    assertThat(failures().count("other", T.plusSeconds(2), T, 2)).isPresent();

    assertThat(failures().count("key", T.plusSeconds(2), T.plusNanos(1000), 2)).isPresent();
    assertThat(failures().newest(3, "key", T)).contains(T);
  }

  @Test
  default void triesTakenBackShouldNotCount() {
    long first = count("key", T).orElseThrow();
    count("key", T);

    failures().takeBack(first);
    failures().takeBack(first);

    assertThat(failures().newest(1, "key", T)).isPresent();
    assertThat(failures().newest(2, "key", T)).isEmpty();
  }

  @Test
  default void ofTriesAtTheSameTimeNoMoreThanTheLimitShouldCount() throws InterruptedException {
    long counted =
        allAtOnce(10, () -> failures().count("key", T, T, 3)).stream()
            .filter(outcome -> ((OptionalLong) outcome).isPresent())
            .count();

    assertThat(counted).isLessThanOrEqualTo(3);
    assertThat(failures().newest((int) counted + 1, "key", T)).isEmpty();
  }

  @Test
  default void keysOfAnyTextShouldBeToldApart() {
    String huge = "x".repeat(100_000);
    count(Samples.UNICODE, T);
    count(huge, T);
    count("", T);

    assertThat(failures().newest(1, Samples.UNICODE, T)).isPresent();
    assertThat(failures().newest(1, huge, T)).isPresent();
    assertThat(failures().newest(1, huge + "y", T)).isEmpty();
    assertThat(failures().newest(1, "", T)).isPresent();
  }

  @Test
  default void clearShouldForgetOneKey() {
    count("key", T);
    count("other", T);

    failures().clear("key");

    assertThat(failures().newest(1, "key", T)).isEmpty();
    assertThat(failures().newest(1, "other", T)).isPresent();
  }

  @Test
  default void deleteBeforeShouldForgetOldOnes() {
    count("key", T);
    count("key", T.plusSeconds(1));

    failures().deleteBefore(T.plusSeconds(1));

    assertThat(failures().newest(2, "key", Instant.EPOCH)).isEmpty();
    assertThat(failures().newest(1, "key", Instant.EPOCH)).contains(T.plusSeconds(1));
  }

  @Test
  default void rolledBackFailureShouldNotCount() {
    rollBack(() -> count("key", T));

    assertThat(failures().newest(1, "key", T)).isEmpty();
  }
}
