package learning.piggyback.web.video;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import learning.piggyback.application.job.CancelJob;
import learning.piggyback.application.job.JobHistory;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.job.RetryJob;
import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.application.video.IngestVideo;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.RequiredText;

/** Download and frames as one job that can be watched and cancelled. */
@Tag(name = "library")
@ForAdmin
@CommonFailures
@Controller("/api/admin/ingestions")
@ExecuteOn(TaskExecutors.BLOCKING)
class IngestionsController {

  private final Jobs jobs;
  private final JobHistory history;
  private final SubmitJob submitJob;
  private final CancelJob cancelJob;
  private final RetryJob retryJob;

  IngestionsController(
      Jobs jobs, JobHistory history, SubmitJob submitJob, CancelJob cancelJob, RetryJob retryJob) {
    this.jobs = jobs;
    this.history = history;
    this.submitJob = submitJob;
    this.cancelJob = cancelJob;
    this.retryJob = retryJob;
  }

  /** Begins to fetch a video, or joins the ingestion of the same video that is under way. */
  @Post
  @Operation(operationId = "startIngestion")
  IngestionResponse start(
      @Parameter(hidden = true) Caller caller, @Valid @Body IngestionRequest body) {
    String url = RequiredText.of("url", body.url());
    return answer(submitJob.submit(IngestVideo.request(url, true).askedBy(caller)));
  }

  /** The newest ingestions, those that have ended included; older ones after {@code offset}. */
  @Get("{?limit,offset}")
  @Operation(operationId = "listIngestions")
  IngestionsResponse list(
      @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
      @QueryValue(defaultValue = "0") @Min(0) @Max(100_000) int offset) {
    return IngestionsResponse.from(
        history.newest(JobKind.INGEST, limit, offset), jobs.unfinished());
  }

  /** How far an ingestion is. */
  @Get("/{ingestion_id}")
  @Operation(operationId = "getIngestion")
  IngestionResponse get(UUID ingestion_id) {
    return answer(existing(ingestion_id));
  }

  /** Asks an ingestion to stop; one that has ended stays as it is. */
  @Delete("/{ingestion_id}")
  @Operation(operationId = "cancelIngestion")
  IngestionResponse cancel(UUID ingestion_id) {
    cancelJob.cancel(existing(ingestion_id).id());
    return answer(existing(ingestion_id));
  }

  /**
   * Asks for an ingestion again that failed or was cancelled, as a new one, looked up anew; one
   * that waits for its next try is tried now.
   */
  @Post("/{ingestion_id}/retry")
  @Operation(operationId = "retryIngestion")
  IngestionResponse retry(UUID ingestion_id) {
    return answer(retryJob.retry(existing(ingestion_id)));
  }

  private IngestionResponse answer(Job job) {
    return IngestionResponse.from(job, jobs.unfinished());
  }

  private Job existing(UUID id) {
    return jobs.find(new JobId(id))
        .filter(job -> job.kind() == JobKind.INGEST)
        .orElseThrow(() -> DomainProblem.notFound("ingestion_not_found", "No such ingestion."));
  }
}
