package learning.piggyback.web.quiz;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import learning.piggyback.application.quiz.MarkReply;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdults;
import learning.piggyback.web.account.PathIds;

@Tag(name = "reports")
@ForAdults
@CommonFailures
@Controller("/api/learners/children/{child_id}/attempts/{session_id}/replies/{place}")
@ExecuteOn(TaskExecutors.BLOCKING)
class MarksController {

  private final MarkReply markReply;

  MarksController(MarkReply markReply) {
    this.markReply = markReply;
  }

  /** Marks a child's answer in place of the grader; the place is that in the attempt's details. */
  @Put("/mark")
  @Operation(operationId = "markReply")
  MarkedResponse mark(
      @Parameter(hidden = true) Actor actor,
      String child_id,
      String session_id,
      int place,
      @Valid @Body MarkRequest body) {
    return MarkedResponse.from(
        markReply.mark(actor, PathIds.child(child_id), session_id, place, body.toStatus()));
  }
}
