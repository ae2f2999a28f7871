package learning.piggyback.web.account.child;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.account.ChildProfiles;
import learning.piggyback.application.account.ParentAccess;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForKeepers;
import learning.piggyback.web.account.PathIds;

/** The children of an expert or a parent, kept by them. */
@Tag(name = "accounts")
@ForKeepers
@CommonFailures
@Controller("/api/expert/children")
@ExecuteOn(TaskExecutors.BLOCKING)
class KeptChildrenController {

  private final ChildProfiles profiles;
  private final ChildAccess access;
  private final ParentAccess parents;

  KeptChildrenController(ChildProfiles profiles, ChildAccess access, ParentAccess parents) {
    this.profiles = profiles;
    this.access = access;
    this.parents = parents;
  }

  /** The caller's children, with what a form needs to edit them. */
  @Get("{?include_inactive}")
  @Operation(operationId = "listKeptChildren")
  KeptChildrenResponse list(
      @Parameter(hidden = true) Caller caller,
      @QueryValue(defaultValue = "false") boolean include_inactive) {
    return KeptChildrenResponse.of(
        access.readableBy(caller, include_inactive), parents.keepableBy(caller, false));
  }

  /** Makes a profile: an expert's for its own care, a parent's for itself. */
  @Post
  @Operation(operationId = "createKeptChild")
  SavedChildResponse create(
      @Parameter(hidden = true) Actor actor, @Valid @Body KeptChildRequest body) {
    return SavedChildResponse.from(profiles.create(actor, body.toProfile()));
  }

  /** Changes what is given: all of it or, when something is wrong with it, nothing. */
  @Put("/{child_id}")
  @Operation(operationId = "updateKeptChild")
  @ApiResponse(
      responseCode = "200",
      description = "The child as it is now",
      content = @Content(schema = @Schema(implementation = SavedChildResponse.class)))
  HttpResponse<?> update(
      HttpRequest<?> request,
      @Parameter(hidden = true) Actor actor,
      String child_id,
      @Valid @Body ChildChangeRequest body) {
    return ChildAnswers.of(
        request, profiles.change(actor, PathIds.child(child_id), body.toChange()));
  }

  /** Takes the profile out of the family's list; what the child did is kept. */
  @Post("/{child_id}/deactivate")
  @Operation(operationId = "deactivateKeptChild")
  @ApiResponse(
      responseCode = "200",
      description = "The child as it is now",
      content = @Content(schema = @Schema(implementation = SavedChildResponse.class)))
  HttpResponse<?> deactivate(
      HttpRequest<?> request, @Parameter(hidden = true) Actor actor, String child_id) {
    return ChildAnswers.of(request, profiles.deactivate(actor, PathIds.child(child_id)));
  }
}
