package learning.piggyback.web.question;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import learning.piggyback.application.question.cost.MeteredCalls;
import learning.piggyback.application.question.cost.ModelCalls;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;

@Tag(name = "questions")
@CommonFailures
@Controller("/api/admin/model-costs")
@ExecuteOn(TaskExecutors.BLOCKING)
class ModelCostsController {

  private static final int MOST = 100;

  private final ModelCalls calls;
  private final MeteredCalls meters;
  private final Clock clock;

  ModelCostsController(ModelCalls calls, MeteredCalls meters, Clock clock) {
    this.calls = calls;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * What calling providers cost: today, by provider, by video, and the latest runs.
   *
   * @param days how far back providers and videos are summed, today included
   */
  @ForAdmin
  @Get
  @Operation(operationId = "getModelCosts")
  ModelCostsResponse costs(@QueryValue(defaultValue = "30") @Min(1) @Max(400) int days) {
    Instant since = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(days - 1L, ChronoUnit.DAYS);
    return new ModelCostsResponse(
        true,
        since,
        SpentBody.from(meters.today()),
        ModelCostsResponse.LimitsBody.from(meters.budget().day()),
        ModelCostsResponse.LimitsBody.from(meters.budget().run()),
        calls.byModel(since).stream().map(ModelCostsResponse.ModelBody::from).toList(),
        calls.byVideo(since, MOST).stream().map(ModelCostsResponse.VideoBody::from).toList(),
        calls.latestRuns(MOST).stream().map(ModelCostsResponse.RunBody::from).toList());
  }
}
