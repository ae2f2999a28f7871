package learning.piggyback.web.audit;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import org.jspecify.annotations.Nullable;

@Tag(name = "audit")
@CommonFailures
@Controller("/api/admin")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {

  private final AuditLog audit;

  AuditController(AuditLog audit) {
    this.audit = audit;
  }

  /**
   * What was done by whom, newest first.
   *
   * @param before entries with smaller numbers only: the next of the page before
   * @param size how many entries at most
   */
  @ForAdmin
  @Get("/audit{?before,size}")
  @Operation(operationId = "getAuditLog")
  AuditPageResponse page(
      @Nullable @QueryValue @Min(1) Long before,
      @QueryValue(defaultValue = "50") @Min(1) @Max(200) int size) {
    return AuditPageResponse.of(
        audit.page(before == null ? Long.MAX_VALUE : before, size + 1), size);
  }
}
