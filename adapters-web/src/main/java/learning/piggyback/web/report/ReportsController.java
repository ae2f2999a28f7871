package learning.piggyback.web.report;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.report.ReportOnChild;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.ForAdults;
import learning.piggyback.web.ForEachRole;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import learning.piggyback.web.ReportScope;
import learning.piggyback.web.account.PathIds;
import org.jspecify.annotations.Nullable;

@Tag(name = "reports")
@CommonFailures
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportsController {

  private static final int RECENT_IN_FULL = 4;
  private static final int RECENT_IN_SCOPED = 6;

  private final ReportOnChild reports;
  private final ChildAccess access;

  ReportsController(ReportOnChild reports, ChildAccess access) {
    this.reports = reports;
    this.access = access;
  }

  /** A child's report, for the child's family, parent and expert, and for the admin. */
  @ForEachRole
  @Get("/learners/children/{child_id}/report")
  @Operation(operationId = "getReport")
  ReportResponse report(@Parameter(hidden = true) Caller caller, String child_id) {
    return full(caller, child_id);
  }

  /** A child's report, for the admin. */
  @ForAdmin
  @Get("/reports/child/{child_id}")
  @Operation(operationId = "getReportAsAdmin")
  AdminReportResponse adminReport(@Parameter(hidden = true) Caller caller, String child_id) {
    return new AdminReportResponse(true, full(caller, child_id));
  }

  /** A child's report over one video or mode; without a child, those of all of the caller's. */
  @ForAdults
  @Get("/expert/report{?child_id,video_id,mode}")
  @Operation(operationId = "getScopedReport")
  @ApiResponse(
      responseCode = "200",
      description = "The report, or without child_id the reports of all children",
      content =
          @Content(schema = @Schema(oneOf = {ReportResponse.class, ChildrenReportsResponse.class})))
  Object scoped(
      @Parameter(hidden = true) Caller caller,
      @Nullable @QueryValue String child_id,
      @Nullable @QueryValue String video_id,
      @Nullable @QueryValue String mode) {
    AttemptScope scope = ReportScope.read(video_id, mode);
    if (child_id != null) {
      return scoped(caller, ChildId.of(child_id), scope);
    }
    if (caller instanceof Caller.Admin) {
      throw new InvalidInput(List.of(Fault.missing("query", "child_id")));
    }
    return new ChildrenReportsResponse(
        true,
        access.readableBy(caller).stream()
            .map(child -> scoped(caller, child.id(), scope))
            .toList());
  }

  private ReportResponse full(Caller caller, String child) {
    return ReportResponse.from(
        reports.report(caller, PathIds.child(child), AttemptScope.ALL, RECENT_IN_FULL));
  }

  private ReportResponse scoped(Caller caller, ChildId child, AttemptScope scope) {
    return ReportResponse.from(reports.report(caller, child, scope, RECENT_IN_SCOPED));
  }
}
