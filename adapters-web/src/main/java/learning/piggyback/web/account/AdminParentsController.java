package learning.piggyback.web.account;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.random.RandomGenerator;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;

@Tag(name = "accounts")
@ForAdmin
@CommonFailures
@Controller("/api/admin/parents")
@ExecuteOn(TaskExecutors.BLOCKING)
class AdminParentsController {

  private final ParentAccounts parents;
  private final RandomGenerator random;

  AdminParentsController(ParentAccounts parents, RandomGenerator random) {
    this.parents = parents;
    this.random = random;
  }

  /** All parents, inactive ones included. */
  @Get
  @Operation(operationId = "listParents")
  ParentsResponse list() {
    return ParentsResponse.from(parents.all());
  }

  /** Makes a parent and an access code, which is shown this once. */
  @Post
  @Operation(operationId = "createParent")
  SavedParentResponse create(@Valid @Body NewParentRequest body) {
    return SavedParentResponse.from(parents.create(body.id(random), body.name(), Optional.empty()));
  }

  /** Changes what is given. */
  @Put("/{parent_id}")
  @Operation(operationId = "updateParent")
  SavedParentResponse update(String parent_id, @Valid @Body ParentChangeRequest body) {
    ParentId id = ParentId.of(parent_id);
    Parent parent = existing(id);
    if (body.displayName() != null) {
      parent = parents.rename(id, PersonName.of(body.displayName(), "display_name"));
    }
    if (body.isActive() != null) {
      parent = parents.setActive(id, body.isActive());
    }
    return SavedParentResponse.from(parent);
  }

  /** Closes the account for parent and children; their sessions end at once. */
  @Post("/{parent_id}/deactivate")
  @Operation(operationId = "deactivateParent")
  SavedParentResponse deactivate(String parent_id) {
    return SavedParentResponse.from(parents.setActive(ParentId.of(parent_id), false));
  }

  /** Makes a new access code, which replaces the old one and is shown this once. */
  @Post("/{parent_id}/access-code")
  @Operation(operationId = "newParentAccessCode")
  AccessCodeResponse newAccessCode(String parent_id) {
    return new AccessCodeResponse(parents.newAccessCode(ParentId.of(parent_id)));
  }

  private Parent existing(ParentId id) {
    return parents.all().stream()
        .filter(parent -> parent.id().equals(id))
        .findFirst()
        .orElseThrow(() -> DomainProblem.notFound("parent_not_found", "parent not found"));
  }
}
