package learning.piggyback.web.quiz.statement;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import learning.piggyback.application.quiz.statement.DeliveryDesk;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;

@Tag(name = "quiz")
@ForAdmin
@CommonFailures
@Controller("/api/admin/statements")
@ExecuteOn(TaskExecutors.BLOCKING)
class StatementsController {

  private final DeliveryDesk desk;

  StatementsController(DeliveryDesk desk) {
    this.desk = desk;
  }

  /** How sending statements to the configured store of learning records goes. */
  @Get
  @Operation(operationId = "getStatements")
  StatementsResponse get() {
    return StatementsResponse.from(desk.standing());
  }

  /** Has those that the store refused wait again, and all be sent without further delay. */
  @Post("/retry")
  @Operation(operationId = "retryStatements")
  StatementsResponse retry() {
    desk.retry();
    return StatementsResponse.from(desk.standing());
  }
}
