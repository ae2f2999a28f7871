package learning.piggyback.web.digest;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import learning.piggyback.application.digest.KeepDigest;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForEveryone;
import learning.piggyback.web.SuccessResponse;

/** What links in mails do, without a log-in: the link is the proof. */
@Tag(name = "digest")
@ForEveryone
@CommonFailures
@Controller("/api/digest")
@ExecuteOn(TaskExecutors.BLOCKING)
class DigestLinksController {

  private final KeepDigest keep;

  DigestLinksController(KeepDigest keep) {
    this.keep = keep;
  }

  /** Confirms the address to which the link was sent. */
  @Post("/confirm{?token}")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "confirmDigest")
  SuccessResponse confirm(@QueryValue String token) {
    keep.confirm(token);
    return SuccessResponse.DONE;
  }

  /** Ends the mails; mail programs call it with one click (RFC 8058). */
  @Post("/stop{?token}")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "stopDigest")
  SuccessResponse stop(@QueryValue String token) {
    keep.stop(token);
    return SuccessResponse.DONE;
  }
}
