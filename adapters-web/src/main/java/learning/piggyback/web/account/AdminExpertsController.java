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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.PersonName;
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
  SavedExpertResponse create(@Valid @Body NewExpertRequest body) {
    return SavedExpertResponse.from(experts.create(body.id(), body.name(), body.newPassword()));
  }

  /** Changes what is given. */
  @Put("/{expert_id}")
  @Operation(operationId = "updateExpert")
  SavedExpertResponse update(String expert_id, @Valid @Body ExpertChangeRequest body) {
    ExpertId id = ExpertId.of(expert_id);
    Optional<PersonName> name = body.newName();
    Optional<String> password = body.newPassword();
    Expert expert = existing(id);
    if (name.isPresent()) {
      expert = experts.rename(id, name.get());
    }
    password.ifPresent(secret -> experts.setPassword(id, secret));
    if (body.isActive() != null) {
      expert = experts.setActive(id, body.isActive());
    }
    return SavedExpertResponse.from(expert);
  }

  /** Closes the account; its sessions end at once. */
  @Post("/{expert_id}/deactivate")
  @Operation(operationId = "deactivateExpert")
  SavedExpertResponse deactivate(String expert_id) {
    return SavedExpertResponse.from(experts.setActive(ExpertId.of(expert_id), false));
  }

  /** Removes the account; its children stay, without an expert. */
  @Delete("/{expert_id}")
  @Operation(operationId = "deleteExpert")
  SuccessResponse delete(String expert_id) {
    experts.delete(ExpertId.of(expert_id));
    return SuccessResponse.DONE;
  }

  /** Makes a new access code, which replaces the old one and is shown this once. */
  @Post("/{expert_id}/access-code")
  @Operation(operationId = "newExpertAccessCode")
  AccessCodeResponse newAccessCode(String expert_id) {
    return new AccessCodeResponse(experts.newAccessCode(ExpertId.of(expert_id)));
  }

  private Expert existing(ExpertId id) {
    return experts.all().stream()
        .filter(expert -> expert.id().equals(id))
        .findFirst()
        .orElseThrow(() -> DomainProblem.notFound("expert_not_found", "expert not found"));
  }
}
