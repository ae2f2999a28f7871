package learning.piggyback.application.question.cost;

import java.time.Duration;
import learning.piggyback.application.question.ModelUsage;

/**
 * What some calls took together.
 *
 * @param failures calls that brought no answer
 * @param costMicros millionths of the currency that the prices are given in
 * @param latency of all of them, one after the other
 */
public record CallSums(
    long calls,
    long failures,
    long inputTokens,
    long outputTokens,
    long costMicros,
    Duration latency) {

  public static final CallSums NONE = new CallSums(0, 0, 0, 0, 0, Duration.ZERO);

  public CallSums plus(ModelUsage usage) {
    return new CallSums(
        calls + 1,
        failures + (usage.failure().isPresent() ? 1 : 0),
        inputTokens + usage.inputTokens(),
        outputTokens + usage.outputTokens(),
        costMicros + usage.costMicros(),
        latency.plus(usage.latency()));
  }

  public long tokens() {
    return inputTokens + outputTokens;
  }

  /** Zero without calls. */
  public Duration meanLatency() {
    return calls == 0 ? Duration.ZERO : latency.dividedBy(calls);
  }
}
