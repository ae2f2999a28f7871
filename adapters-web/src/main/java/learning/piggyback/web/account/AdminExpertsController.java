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
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.SuccessResponse;

@Tag(name = "accounts")
@ForAdmin
@CommonFailures
@Controller("/api/admin/experts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AdminExpertsController {

  private final ExpertAccounts experts;

  AdminExpertsController(ExpertAccounts experts) {
    this.experts = experts;
  }

  /** All experts, inactive ones included. */
  @Get
  @Operation(operationId = "listExperts")
  ExpertsResponse list() {
    return ExpertsResponse.from(experts.all());
  }

  /** Makes an expert and an access code, which is shown this once. */
  @Post
  @Operation(operationId = "createExpert")
  SavedExpertResponse create(
      @Parameter(hidden = true) Actor actor, @Valid @Body NewExpertRequest body) {
    return SavedExpertResponse.from(
        experts.create(actor, body.id(), body.name(), body.newPassword()));
  }

  /** Changes what is given: all of it or, when something is wrong with it, nothing. */
  @Put("/{expert_id}")
  @Operation(operationId = "updateExpert")
  SavedExpertResponse update(
      @Parameter(hidden = true) Actor actor,
      String expert_id,
      @Valid @Body ExpertChangeRequest body) {
    return SavedExpertResponse.from(
        experts.change(actor, PathIds.expert(expert_id), body.toChange()));
  }

  /** Closes the account; its sessions end at once. */
  @Post("/{expert_id}/deactivate")
  @Operation(operationId = "deactivateExpert")
  SavedExpertResponse deactivate(@Parameter(hidden = true) Actor actor, String expert_id) {
    return SavedExpertResponse.from(experts.deactivate(actor, PathIds.expert(expert_id)));
  }

  /** Removes the account; its children stay, without an expert. */
  @Delete("/{expert_id}")
  @Operation(operationId = "deleteExpert")
  SuccessResponse delete(@Parameter(hidden = true) Actor actor, String expert_id) {
    experts.delete(actor, PathIds.expert(expert_id));
    return SuccessResponse.DONE;
  }

  /** Makes a new access code, which replaces the old one and is shown this once. */
  @Post("/{expert_id}/access-code")
  @Operation(operationId = "newExpertAccessCode")
  AccessCodeResponse newAccessCode(@Parameter(hidden = true) Actor actor, String expert_id) {
    return new AccessCodeResponse(experts.newAccessCode(actor, PathIds.expert(expert_id)));
  }
}
