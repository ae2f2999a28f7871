package learning.piggyback.web.account;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import learning.piggyback.application.account.NewParents;
import learning.piggyback.application.account.ParentAccess;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.application.account.login.ChooseAccessCode;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForExperts;

/** The parents that an expert manages, and those with an active child in its care. */
@Tag(name = "accounts")
@ForExperts
@CommonFailures
@Controller("/api/expert/parents")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExpertParentsController {

  private final ParentAccess access;
  private final ParentAccounts parents;
  private final NewParents newParents;
  private final ChooseAccessCode chooseCode;

  ExpertParentsController(
      ParentAccess access,
      ParentAccounts parents,
      NewParents newParents,
      ChooseAccessCode chooseCode) {
    this.access = access;
    this.parents = parents;
    this.newParents = newParents;
    this.chooseCode = chooseCode;
  }

  /** The caller's parents, by name. */
  @Get("{?include_inactive}")
  @Operation(operationId = "listOwnParents")
  ParentsResponse list(
      @Parameter(hidden = true) Caller caller,
      @QueryValue(defaultValue = "false") boolean include_inactive) {
    return ParentsResponse.seenBy(caller, access.keepableBy(caller, include_inactive));
  }

  /** Makes a parent, with an id made from the name, and an access code, shown this once. */
  @Post
  @Operation(operationId = "createOwnParent")
  SavedParentResponse create(
      @Parameter(hidden = true) Actor actor, @Valid @Body NewParentRequest body) {
    return SavedParentResponse.seenBy(actor.caller(), newParents.create(actor, body.name()));
  }

  /** Changes what is given: all of it or, when something is wrong with it, nothing. */
  @Put("/{parent_id}")
  @Operation(operationId = "updateOwnParent")
  SavedParentResponse update(
      @Parameter(hidden = true) Actor actor,
      String parent_id,
      @Valid @Body ParentChangeRequest body) {
    return SavedParentResponse.seenBy(
        actor.caller(), parents.change(actor, PathIds.parent(parent_id), body.toChange()));
  }

  /** Closes the account for parent and children; their sessions end at once. */
  @Post("/{parent_id}/deactivate")
  @Operation(operationId = "deactivateOwnParent")
  SavedParentResponse deactivate(@Parameter(hidden = true) Actor actor, String parent_id) {
    return SavedParentResponse.seenBy(
        actor.caller(), parents.deactivate(actor, PathIds.parent(parent_id)));
  }

  /** Makes a new access code, which replaces the old one and is shown this once. */
  @Post("/{parent_id}/access-code")
  @Operation(operationId = "newOwnParentAccessCode")
  AccessCodeResponse newAccessCode(@Parameter(hidden = true) Actor actor, String parent_id) {
    return new AccessCodeResponse(parents.newAccessCode(actor, PathIds.parent(parent_id)));
  }

  /** Gives the parent a code that the expert chose, which replaces the old one. */
  @Put("/{parent_id}/login-code")
  @Operation(operationId = "chooseOwnParentLoginCode")
  LoginCodeResponse chooseCode(
      @Parameter(hidden = true) Actor actor, String parent_id, @Valid @Body LoginCodeRequest body) {
    chooseCode.forParent(actor, PathIds.parent(parent_id), body.code());
    return LoginCodeResponse.UPDATED;
  }
}
