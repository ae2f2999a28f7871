package learning.piggyback.web.question;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import learning.piggyback.application.question.cost.CallSums;

/**
 * What calls to providers took.
 *
 * @param failures calls that brought no answer
 * @param money in the currency that the prices are given in
 * @param meanLatencyMs of a call, in milliseconds
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Spent")
record SpentBody(
    long calls,
    long failures,
    long inputTokens,
    long outputTokens,
    double money,
    long meanLatencyMs) {

  private static final double MICROS = 1_000_000.0;

  static SpentBody from(CallSums sums) {
    return new SpentBody(
        sums.calls(),
        sums.failures(),
        sums.inputTokens(),
        sums.outputTokens(),
        money(sums.costMicros()),
        sums.meanLatency().toMillis());
  }

  static double money(long micros) {
    return micros / MICROS;
  }
}
