package learning.piggyback.application.question.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.question.CallMeters.Account;
import learning.piggyback.application.question.CallMeters.Purpose;
import learning.piggyback.application.question.ModelUsage;
import learning.piggyback.application.question.cost.ModelCalls.OfModel;
import learning.piggyback.application.question.cost.ModelCalls.OfRun;
import learning.piggyback.application.question.cost.ModelCalls.OfVideo;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

/** What holds for all {@link ModelCalls}. */
public interface ModelCallsContract extends StoreContract {

  Instant NOON = Samples.NOON;
  JobId ONE = new JobId(new UUID(0, 1));
  JobId TWO = new JobId(new UUID(0, 2));

  private ModelCalls calls() {
    return testee().modelCalls();
  }

  private static ModelCall call(
      Optional<JobId> run, String video, String provider, Instant at, ModelUsage usage) {
    return new ModelCall(
        new Account(run, new VideoId(video), provider, Purpose.SEGMENT), at, usage);
  }

  private static ModelUsage usage(long cost) {
    return new ModelUsage("m", Duration.ofMillis(1_500), 1_000, 200, cost, Optional.empty());
  }

  private static ModelUsage failed(String model) {
    return new ModelUsage(
        model, Duration.ofMillis(500), 0, 0, 0, Optional.of("rate_limit_exceeded"));
  }

  private static CallSums sums(int calls, long cost) {
    return new CallSums(
        calls, 0, calls * 1_000L, calls * 200L, cost, Duration.ofMillis(calls * 1_500L));
  }

  @Test
  default void nothingCalledShouldBeNothingSpent() {
    assertThat(calls().ofRun(ONE)).isEqualTo(CallSums.NONE);
    assertThat(calls().since(Instant.EPOCH)).isEqualTo(CallSums.NONE);
    assertThat(calls().latestRuns(10)).isEmpty();
    assertThat(calls().byVideo(Instant.EPOCH, 10)).isEmpty();
    assertThat(calls().byModel(Instant.EPOCH)).isEmpty();
  }

  @Test
  default void callsOfARunShouldAddUp() {
    calls().add(call(Optional.of(ONE), "v1", "openai", NOON, usage(30)));
    calls().add(call(Optional.of(ONE), "v1", "openai", NOON.plusSeconds(1), failed("m")));
    calls().add(call(Optional.of(TWO), "v1", "openai", NOON, usage(5)));
    calls().add(call(Optional.empty(), "v1", "openai", NOON, usage(7)));

    assertThat(calls().ofRun(ONE))
        .isEqualTo(new CallSums(2, 1, 1_000, 200, 30, Duration.ofSeconds(2)));
  }

  @Test
  default void sumsShouldHoldMoreThanAnIntegerDoes() {
    for (int i = 0; i < 3; i++) {
      calls().add(call(Optional.of(ONE), "v1", "openai", NOON, usage(Long.MAX_VALUE / 4)));
    }

    assertThat(calls().ofRun(ONE).costMicros()).isEqualTo(Long.MAX_VALUE / 4 * 3);
  }

  @Test
  default void dayShouldBeginWithItsFirstInstant() {
    calls().add(call(Optional.empty(), "v1", "openai", NOON.minusMillis(1), usage(1)));
    calls().add(call(Optional.empty(), "v1", "openai", NOON, usage(2)));
    calls().add(call(Optional.of(ONE), "v2", "claude", NOON.plusSeconds(9), usage(4)));

    assertThat(calls().since(NOON)).isEqualTo(sums(2, 6));
  }

  @Test
  default void latestRunsShouldComeFirst() {
    calls().add(call(Optional.of(ONE), "v1", "openai", NOON, usage(1)));
    calls().add(call(Optional.of(TWO), "v2", "claude", NOON.plusSeconds(1), usage(2)));
    calls().add(call(Optional.of(ONE), "v1", "openai", NOON.plusSeconds(2), usage(3)));
    calls().add(call(Optional.empty(), "v1", "openai", NOON.plusSeconds(3), usage(9)));

    assertThat(calls().latestRuns(10))
        .containsExactly(
            new OfRun(ONE, new VideoId("v1"), "openai", NOON.plusSeconds(2), sums(2, 4)),
            new OfRun(TWO, new VideoId("v2"), "claude", NOON.plusSeconds(1), sums(1, 2)));
    assertThat(calls().latestRuns(1)).extracting(OfRun::run).containsExactly(ONE);
  }

  @Test
  default void dearestVideosShouldComeFirst() {
    calls().add(call(Optional.empty(), "cheap", "openai", NOON, usage(1)));
    calls().add(call(Optional.empty(), "dear", "openai", NOON, usage(9)));
    calls().add(call(Optional.empty(), "old", "openai", NOON.minusSeconds(1), usage(99)));
    calls().add(call(Optional.empty(), "often", "openai", NOON, usage(1)));
    calls().add(call(Optional.empty(), "often", "claude", NOON, usage(0)));

    assertThat(calls().byVideo(NOON, 10))
        .containsExactly(
            new OfVideo(new VideoId("dear"), sums(1, 9)),
            new OfVideo(new VideoId("often"), sums(2, 1)),
            new OfVideo(new VideoId("cheap"), sums(1, 1)));
    assertThat(calls().byVideo(NOON, 1)).hasSize(1);
  }

  @Test
  default void callsAboutNoVideoShouldCountForTheDayOnly() {
    Account judge = new Account(Optional.empty(), Optional.empty(), "openai", Purpose.JUDGE);
    calls().add(new ModelCall(judge, NOON, usage(3)));

    assertThat(calls().since(NOON)).isEqualTo(sums(1, 3));
    assertThat(calls().byModel(NOON)).containsExactly(new OfModel("openai", "m", sums(1, 3)));
    assertThat(calls().byVideo(NOON, 10)).isEmpty();
  }

  @Test
  default void callsShouldBeToldByProviderAndModel() {
    calls().add(call(Optional.of(ONE), "v1", "openai", NOON, usage(1)));
    calls().add(call(Optional.of(TWO), "v2", "openai", NOON, usage(2)));
    calls().add(call(Optional.of(TWO), "v2", "claude", NOON, failed(Samples.UNICODE)));
    calls().add(call(Optional.of(TWO), "v2", "claude", NOON.minusSeconds(1), usage(4)));

    assertThat(calls().byModel(NOON))
        .containsExactly(
            new OfModel(
                "claude", Samples.UNICODE, new CallSums(1, 1, 0, 0, 0, Duration.ofMillis(500))),
            new OfModel("openai", "m", sums(2, 3)));
  }

  @Test
  default void oldCallsShouldBeForgotten() {
    calls().add(call(Optional.of(ONE), "v1", "openai", NOON.minusSeconds(1), usage(1)));
    calls().add(call(Optional.of(ONE), "v1", "openai", NOON, usage(2)));

    assertThat(calls().forgetBefore(NOON)).isEqualTo(1);
    assertThat(calls().forgetBefore(NOON)).isZero();
    assertThat(calls().ofRun(ONE)).isEqualTo(sums(1, 2));
  }

  @Test
  default void rolledBackCallShouldBeAbsent() {
    rollBack(() -> calls().add(call(Optional.of(ONE), "v1", "openai", NOON, usage(1))));

    assertThat(calls().ofRun(ONE)).isEqualTo(CallSums.NONE);
  }
}
