package learning.piggyback.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@Tag(name = "system")
@ForMetrics
@CommonFailures
@Controller(MetricsController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
class MetricsController {

  static final String PATH = "/api/metrics";

  private final MetricsPage page;

  MetricsController(MetricsPage page) {
    this.page = page;
  }

  /** What the server counts of itself, in the text format of Prometheus. */
  @Get
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(operationId = "getMetrics")
  String metrics() {
    return page.text();
  }
}
