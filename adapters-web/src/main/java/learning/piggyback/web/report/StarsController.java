package learning.piggyback.web.report;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import learning.piggyback.application.report.StarsOfChild;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForEachRole;
import learning.piggyback.web.account.PathIds;

@Tag(name = "reports")
@CommonFailures
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class StarsController {

  private final StarsOfChild stars;

  StarsController(StarsOfChild stars) {
    this.stars = stars;
  }

  /** What a child is told of its own progress: stars and tries of the videos watched lately. */
  @ForEachRole
  @Get("/learners/children/{child_id}/stars")
  @Operation(operationId = "getStars")
  StarsResponse stars(@Parameter(hidden = true) Caller caller, String child_id) {
    return StarsResponse.from(stars.stars(caller, PathIds.child(child_id)));
  }
}
