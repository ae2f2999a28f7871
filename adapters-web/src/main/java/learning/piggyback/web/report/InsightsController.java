package learning.piggyback.web.report;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import learning.piggyback.application.report.InsightsOnChild;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.report.Insights;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdults;
import learning.piggyback.web.ReportScope;
import learning.piggyback.web.account.PathIds;
import org.jspecify.annotations.Nullable;

/** Effort apart from how answers went, for adults; docs/reports.md tells what is counted. */
@Tag(name = "reports")
@CommonFailures
@ForAdults
@Controller("/api/learners/children/{child_id}/insights")
@ExecuteOn(TaskExecutors.BLOCKING)
class InsightsController {

  private static final String CSV = "text/csv";
  private static final String WEEKS = "12";

  private final InsightsOnChild insights;

  InsightsController(InsightsOnChild insights) {
    this.insights = insights;
  }

  /**
   * A child's practice by video, mode, kind of question and week.
   *
   * @param video_id one video only
   * @param mode one mode only: strict, flexible or passive
   * @param weeks how many, this one included
   */
  @Get("{?video_id,mode,weeks}")
  @Operation(operationId = "getInsights")
  InsightsResponse insights(
      @Parameter(hidden = true) Caller caller,
      String child_id,
      @Nullable @QueryValue String video_id,
      @Nullable @QueryValue String mode,
      @QueryValue(defaultValue = WEEKS) @Min(1) @Max(Insights.MOST_WEEKS) int weeks) {
    return InsightsResponse.from(
        insights.insights(
            caller, PathIds.child(child_id), ReportScope.read(video_id, mode), weeks));
  }

  /** The same as a table, for a spreadsheet: a line for each row, the same cells. */
  @Get(value = "/csv{?video_id,mode,weeks}", headRoute = false)
  @Produces(CSV)
  @Operation(operationId = "getInsightsAsCsv")
  HttpResponse<String> csv(
      @Parameter(hidden = true) Caller caller,
      String child_id,
      @Nullable @QueryValue String video_id,
      @Nullable @QueryValue String mode,
      @QueryValue(defaultValue = WEEKS) @Min(1) @Max(Insights.MOST_WEEKS) int weeks) {
    InsightsResponse found = insights(caller, child_id, video_id, mode, weeks);
    return HttpResponse.ok(found.toCsv())
        .contentType(MediaType.of(CSV + ";charset=utf-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"report-" + found.childId() + ".csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
