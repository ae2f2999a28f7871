package learning.piggyback.web.account;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import learning.piggyback.application.account.AccessCodes;
import learning.piggyback.application.account.login.ChooseAccessCode;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForKeepers;
import learning.piggyback.web.SuccessResponse;

@Tag(name = "accounts")
@ForKeepers
@CommonFailures
@Controller("/api/expert")
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnCodeController {

  private final AccessCodes codes;
  private final ChooseAccessCode chooseCode;

  OwnCodeController(AccessCodes codes, ChooseAccessCode chooseCode) {
    this.codes = codes;
    this.chooseCode = chooseCode;
  }

  /** The caller's own access code. */
  @Get("/access-code")
  @Operation(operationId = "getOwnAccessCode")
  OwnCodeResponse show(@Parameter(hidden = true) Caller caller) {
    return OwnCodeResponse.of(idOf(caller), codes.show(caller));
  }

  /** Makes the caller a new code, which replaces the old one at once. */
  @Post("/access-code")
  @Operation(operationId = "newOwnAccessCode")
  AccessCodeResponse renew(@Parameter(hidden = true) Actor actor) {
    return new AccessCodeResponse(codes.make(actor, actor.caller()));
  }

  /** Gives the caller the code of its choice, which replaces the old one at once. */
  @Put("/my-login-code")
  @Operation(operationId = "chooseOwnLoginCode")
  SuccessResponse choose(
      @Parameter(hidden = true) Actor actor, @Valid @Body LoginCodeRequest body) {
    chooseCode.forOneself(actor, body.code());
    return SuccessResponse.DONE;
  }

  private static String idOf(Caller caller) {
    return switch (caller) {
      case Caller.Expert(var id) -> id.value();
      case Caller.Parent(var id) -> id.value();
      case Caller.Family(var id) -> id.value();
      case Caller.Admin _ -> caller.role();
    };
  }
}
