package learning.piggyback.bootstrap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import learning.piggyback.application.question.cost.CallObserver;
import learning.piggyback.application.question.cost.ModelCall;

/** Counts the calls to providers for the metrics. */
@Singleton
final class ModelCallMetrics implements CallObserver {

  private static final double MICROS = 1_000_000.0;

  private final MeterRegistry registry;

  ModelCallMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void booked(ModelCall call) {
    Tags provider = Tags.of("provider", call.account().provider(), "model", call.usage().model());
    registry
        .timer(
            "piggyback.model.calls",
            provider.and("outcome", call.usage().failure().orElse("answered")))
        .record(call.usage().latency());
    registry
        .counter("piggyback.model.tokens", provider.and("direction", "in"))
        .increment((double) call.usage().inputTokens());
    registry
        .counter("piggyback.model.tokens", provider.and("direction", "out"))
        .increment((double) call.usage().outputTokens());
    registry
        .counter("piggyback.model.cost", provider)
        .increment(call.usage().costMicros() / MICROS);
  }
}
