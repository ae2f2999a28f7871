package learning.piggyback.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.quiz.statement.DeliveryDesk;
import learning.piggyback.application.video.MediaTools;
import learning.piggyback.application.video.Transcriber;
import learning.piggyback.domain.account.Caller;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Tag(name = "system")
@ForEveryone
@CommonFailures
@Controller("/health")
@ExecuteOn(TaskExecutors.BLOCKING)
class HealthController {

  private static final Logger log = LoggerFactory.getLogger(HealthController.class);

  private final Transactions transactions;
  private final MediaTools tools;
  private final Optional<Transcriber> transcriber;
  private final DeliveryDesk desk;
  private final Clock clock;

  HealthController(
      Transactions transactions,
      MediaTools tools,
      Optional<Transcriber> transcriber,
      DeliveryDesk desk,
      Clock clock) {
    this.transactions = transactions;
    this.tools = tools;
    this.transcriber = transcriber;
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * Whether the server can work: its database answers. To the admin also the programs that it uses,
   * with their versions, what is missing, and what waits for a store of learning records.
   */
  @Get
  @Operation(operationId = "health")
  @ApiResponse(responseCode = "200", description = "It can work")
  @ApiResponse(
      responseCode = "503",
      description = "The database does not answer",
      content = @Content(schema = @Schema(implementation = HealthResponse.class)))
  HttpResponse<HealthResponse> health(@Parameter(hidden = true) @Nullable Caller caller) {
    boolean up = databaseAnswers();
    boolean admin = caller instanceof Caller.Admin;
    HealthResponse answer =
        HealthResponse.of(
            up, admin ? inUse() : List.of(), admin && up ? statements() : Optional.empty());
    return up ? HttpResponse.ok(answer) : HttpResponse.serverError(answer).status(503);
  }

  /** The programs, and the transcriber when one is configured; without one nothing is missing. */
  private List<MediaTools.Tool> inUse() {
    List<MediaTools.Tool> found = new ArrayList<>(tools.look());
    transcriber
        .map(one ->
            new MediaTools.Tool("transcriber", Optional.of(one.name()), "", Optional.empty()))
        .ifPresent(found::add);
    return found;
  }

  /** Empty where none are sent. */
  private Optional<StatementsHealth> statements() {
    DeliveryDesk.Standing standing = desk.standing();
    return standing.store().map(_ -> StatementsHealth.from(standing, clock.instant()));
  }

  private boolean databaseAnswers() {
    try {
      return transactions.inTransaction(() -> true);
    } catch (RuntimeException e) {
      log.warn("The database does not answer", e);
      return false;
    }
  }
}
