package learning.piggyback.web.account.child;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import learning.piggyback.application.account.ParentAccess;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForExperts;
import learning.piggyback.web.account.PathIds;

@Tag(name = "accounts")
@ForExperts
@CommonFailures
@Controller("/api/expert/parents")
@ExecuteOn(TaskExecutors.BLOCKING)
class ParentsChildrenController {

  private final ParentAccess parents;

  ParentsChildrenController(ParentAccess parents) {
    this.parents = parents;
  }

  /** The caller's children of one of its parents, by first name. */
  @Get("/{parent_id}/children{?include_inactive}")
  @Operation(operationId = "listChildrenOfParent")
  OwnChildrenResponse list(
      @Parameter(hidden = true) Caller caller,
      String parent_id,
      @QueryValue(defaultValue = "false") boolean include_inactive) {
    return OwnChildrenResponse.of(
        null, parents.childrenOf(caller, PathIds.parent(parent_id), include_inactive));
  }
}
