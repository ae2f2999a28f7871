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
import java.util.List;
import learning.piggyback.application.account.ChildProfiles;
import learning.piggyback.application.account.Children.Filter;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.account.PathIds;
import org.jspecify.annotations.Nullable;

@Tag(name = "accounts")
@ForAdmin
@CommonFailures
@Controller("/api/admin/children")
@ExecuteOn(TaskExecutors.BLOCKING)
class AdminChildrenController {

  private final ChildProfiles profiles;
  private final ExpertAccounts experts;

  AdminChildrenController(ChildProfiles profiles, ExpertAccounts experts) {
    this.profiles = profiles;
    this.experts = experts;
  }

  /** The children, of all experts or of one, of all parents or of one. */
  @Get("{?expert_id,parent_id,include_inactive}")
  @Operation(operationId = "listChildren")
  ChildrenResponse list(
      @Nullable @QueryValue String expert_id,
      @Nullable @QueryValue String parent_id,
      @QueryValue(defaultValue = "false") boolean include_inactive) {
    return ChildrenResponse.of(children(expert_id, parent_id, include_inactive), experts.all());
  }

  /** A blank id is nobody's. */
  private List<Child> children(
      @Nullable String expert, @Nullable String parent, boolean includeInactive) {
    if ((expert != null && expert.isBlank()) || (parent != null && parent.isBlank())) {
      return List.of();
    }
    Filter filter = Filter.all(includeInactive);
    Filter ofExpert = expert == null ? filter : filter.ofExpert(ExpertId.of(expert));
    return profiles.list(parent == null ? ofExpert : ofExpert.ofParent(ParentId.of(parent)));
  }

  /** Makes a profile. */
  @Post
  @Operation(operationId = "createChild")
  SavedChildResponse create(
      @Parameter(hidden = true) Actor actor, @Valid @Body NewChildRequest body) {
    return SavedChildResponse.from(profiles.create(actor, body.toProfile()));
  }

  /** Changes what is given: all of it or, when something is wrong with it, nothing. */
  @Put("/{child_id}")
  @Operation(operationId = "updateChild")
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

  /** Takes the child out of its expert's care. */
  @Post("/{child_id}/unlink")
  @Operation(operationId = "unlinkChild")
  @ApiResponse(
      responseCode = "200",
      description = "The child as it is now",
      content = @Content(schema = @Schema(implementation = SavedChildResponse.class)))
  HttpResponse<?> unlink(
      HttpRequest<?> request, @Parameter(hidden = true) Actor actor, String child_id) {
    return ChildAnswers.of(
        request,
        profiles.change(actor, PathIds.child(child_id), ChildChangeRequest.UNLINK.toChange()));
  }

  /** Takes the profile out of the family's list; what the child did is kept. */
  @Post("/{child_id}/deactivate")
  @Operation(operationId = "deactivateChild")
  @ApiResponse(
      responseCode = "200",
      description = "The child as it is now",
      content = @Content(schema = @Schema(implementation = SavedChildResponse.class)))
  HttpResponse<?> deactivate(
      HttpRequest<?> request, @Parameter(hidden = true) Actor actor, String child_id) {
    return ChildAnswers.of(request, profiles.deactivate(actor, PathIds.child(child_id)));
  }
}
