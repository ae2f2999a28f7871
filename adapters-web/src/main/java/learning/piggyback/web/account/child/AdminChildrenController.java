package learning.piggyback.web.account.child;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.account.ChildProfiles;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.SuccessResponse;
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

  /** The children, of all experts or of one. */
  @Get("{?expert_id,include_inactive}")
  @Operation(operationId = "listChildren")
  ChildrenResponse list(
      @Nullable @QueryValue String expert_id,
      @QueryValue(defaultValue = "false") boolean include_inactive) {
    List<Child> children =
        expert_id != null && expert_id.isBlank()
            ? List.of()
            : profiles.all(Optional.ofNullable(expert_id).map(ExpertId::of), include_inactive);
    return ChildrenResponse.of(children, experts.all());
  }

  /** Makes a profile. */
  @Post
  @Operation(operationId = "createChild")
  SavedChildResponse create(@Valid @Body NewChildRequest body) {
    return SavedChildResponse.from(profiles.create(body.toProfile()));
  }

  /** Changes what is given. */
  @Put("/{child_id}")
  @Operation(operationId = "updateChild")
  SavedChildResponse update(String child_id, @Valid @Body ChildChangeRequest body) {
    ChildId id = ChildId.of(child_id);
    Child child = profiles.update(id, body.toProfile(profiles.existing(id)));
    return SavedChildResponse.from(
        body.isActive() == null ? child : profiles.setActive(id, body.isActive()));
  }

  /** Takes the child out of its expert's care. */
  @Post("/{child_id}/unlink")
  @Operation(operationId = "unlinkChild")
  SavedChildResponse unlink(String child_id) {
    ChildId id = ChildId.of(child_id);
    ChildChangeRequest noExpert = new ChildChangeRequest("", null, null, null, null, null, null);
    return SavedChildResponse.from(profiles.update(id, noExpert.toProfile(profiles.existing(id))));
  }

  /** Takes the profile out of the family's list; what the child did is kept. */
  @Post("/{child_id}/deactivate")
  @Operation(operationId = "deactivateChild")
  SavedChildResponse deactivate(String child_id) {
    return SavedChildResponse.from(profiles.setActive(ChildId.of(child_id), false));
  }

  /** Removes the profile and all that the child did. */
  @Delete("/{child_id}")
  @Operation(operationId = "deleteChild")
  SuccessResponse delete(String child_id) {
    profiles.delete(ChildId.of(child_id));
    return SuccessResponse.DONE;
  }
}
