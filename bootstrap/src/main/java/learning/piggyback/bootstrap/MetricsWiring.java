package learning.piggyback.bootstrap;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import learning.piggyback.web.MetricsPage;

/** What the server counts of itself. */
@Factory
final class MetricsWiring {

  @Singleton
  MetricsPage metricsPage(PrometheusMeterRegistry registry) {
    return registry::scrape;
  }
}
