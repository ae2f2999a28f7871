package learning.piggyback.web.digest;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import learning.piggyback.application.digest.DigestMails;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;

@Tag(name = "digest")
@CommonFailures
@Controller("/api/admin/digest-mails")
@ExecuteOn(TaskExecutors.BLOCKING)
class DigestMailsController {

  private static final int MOST = 100;

  private final DigestMails mails;

  DigestMailsController(DigestMails mails) {
    this.mails = mails;
  }

  /** Mails with which something is wrong. */
  @Serdeable
  @Schema(name = "DigestMails")
  record DigestMailsResponse(boolean success, List<DigestMailBody> mails) {}

  /** The latest mails that failed, wait for another try, or may not have arrived. */
  @ForAdmin
  @Get
  @Operation(operationId = "getDigestMails")
  DigestMailsResponse troubled() {
    return new DigestMailsResponse(
        true, mails.troubled(MOST).stream().map(DigestMailBody::from).toList());
  }
}
