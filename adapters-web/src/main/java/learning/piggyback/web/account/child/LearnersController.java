package learning.piggyback.web.account.child;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import learning.piggyback.application.account.AccountDirectory;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForEachRole;
import learning.piggyback.web.account.ExpertName;
import learning.piggyback.web.account.PathIds;

@Tag(name = "children")
@ForEachRole
@CommonFailures
@Controller("/api/learners")
@ExecuteOn(TaskExecutors.BLOCKING)
class LearnersController {

  private final ChildAccess access;
  private final AccountDirectory directory;

  LearnersController(ChildAccess access, AccountDirectory directory) {
    this.access = access;
    this.directory = directory;
  }

  /** The caller's own active children: the family's, the parent's, or those in an expert's care. */
  @Get("/children")
  @Operation(operationId = "listOwnChildren")
  OwnChildrenResponse own(@Parameter(hidden = true) Caller caller) {
    return OwnChildrenResponse.of(null, access.readableBy(caller, false));
  }

  /** An expert's active children, as far as the caller may read about them. */
  @Get("/experts/{expert_id}/children")
  @Operation(operationId = "listChildrenOfExpert")
  OwnChildrenResponse ofExpert(@Parameter(hidden = true) Caller caller, String expert_id) {
    ExpertId expert = PathIds.expert(expert_id);
    List<Child> children = access.activeOf(expert, caller);
    Caller named = new Caller.Expert(expert);
    boolean mayKnow = caller instanceof Caller.Admin || caller.equals(named) || !children.isEmpty();
    return directory
        .activeName(named)
        .filter(_ -> mayKnow)
        .map(name -> OwnChildrenResponse.of(new ExpertName(expert.value(), name), children))
        .orElseThrow(ExpertId::unknown);
  }
}
