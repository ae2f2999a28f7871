package learning.piggyback.web.account;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import learning.piggyback.application.account.NewParents;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.application.account.login.ChooseAccessCode;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.SuccessResponse;

@Tag(name = "accounts")
@ForAdmin
@CommonFailures
@Controller("/api/admin/parents")
@ExecuteOn(TaskExecutors.BLOCKING)
class AdminParentsController {

  private final ParentAccounts parents;
  private final NewParents newParents;
  private final ChooseAccessCode chooseCode;

  AdminParentsController(
      ParentAccounts parents, NewParents newParents, ChooseAccessCode chooseCode) {
    this.parents = parents;
    this.newParents = newParents;
    this.chooseCode = chooseCode;
  }

  /** All parents, inactive ones included, by id. */
  @Get
  @Operation(operationId = "listParents")
  ParentsResponse list(@Parameter(hidden = true) Caller caller) {
    return ParentsResponse.seenBy(caller, parents.all());
  }

  /** Makes a parent and an access code, which is shown this once. */
  @Post
  @Operation(operationId = "createParent")
  SavedParentResponse create(
      @Parameter(hidden = true) Actor actor, @Valid @Body NewParentRequest body) {
    PersonName name = body.name();
    ParentAccounts.Created created =
        body.id()
            .map(id -> parents.create(actor, id, name, Optional.empty()))
            .orElseGet(() -> newParents.create(actor, name));
    return SavedParentResponse.seenBy(actor.caller(), created);
  }

  /** Changes what is given: all of it or, when something is wrong with it, nothing. */
  @Put("/{parent_id}")
  @Operation(operationId = "updateParent")
  SavedParentResponse update(
      @Parameter(hidden = true) Actor actor,
      String parent_id,
      @Valid @Body ParentChangeRequest body) {
    return SavedParentResponse.seenBy(
        actor.caller(), parents.change(actor, PathIds.parent(parent_id), body.toChange()));
  }

  /** Closes the account for parent and children; their sessions end at once. */
  @Post("/{parent_id}/deactivate")
  @Operation(operationId = "deactivateParent")
  SavedParentResponse deactivate(@Parameter(hidden = true) Actor actor, String parent_id) {
    return SavedParentResponse.seenBy(
        actor.caller(), parents.deactivate(actor, PathIds.parent(parent_id)));
  }

  /** Removes the account; its children stay, without a parent. */
  @Delete("/{parent_id}")
  @Operation(operationId = "deleteParent")
  SuccessResponse delete(@Parameter(hidden = true) Actor actor, String parent_id) {
    parents.delete(actor, PathIds.parent(parent_id));
    return SuccessResponse.DONE;
  }

  /** Makes a new access code, which replaces the old one and is shown this once. */
  @Post("/{parent_id}/access-code")
  @Operation(operationId = "newParentAccessCode")
  AccessCodeResponse newAccessCode(@Parameter(hidden = true) Actor actor, String parent_id) {
    return new AccessCodeResponse(parents.newAccessCode(actor, PathIds.parent(parent_id)));
  }

  /** Gives the parent a code that the admin chose, which replaces the old one. */
  @Put("/{parent_id}/login-code")
  @Operation(operationId = "chooseParentLoginCode")
  LoginCodeResponse chooseCode(
      @Parameter(hidden = true) Actor actor, String parent_id, @Valid @Body LoginCodeRequest body) {
    chooseCode.forParent(actor, PathIds.parent(parent_id), body.code());
    return LoginCodeResponse.UPDATED;
  }
}
