package learning.piggyback.web.video;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.application.video.IngestVideo;
import learning.piggyback.domain.DomainProblem;
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

  private static final int SHOWN = 20;

  private final Jobs jobs;
  private final SubmitJob submitJob;

  IngestionsController(Jobs jobs, SubmitJob submitJob) {
    this.jobs = jobs;
    this.submitJob = submitJob;
  }

  /** Begins to fetch a video, or joins the ingestion of the same URL that is under way. */
  @Post
  @Operation(operationId = "startIngestion")
  IngestionResponse start(@Valid @Body IngestionRequest body) {
    String url = RequiredText.of("url", body.url());
    return IngestionResponse.from(submitJob.submit(IngestVideo.request(url, true)));
  }

  /** The newest ingestions. */
  @Get
  @Operation(operationId = "listIngestions")
  IngestionsResponse list() {
    return IngestionsResponse.from(jobs.newest(JobKind.INGEST, SHOWN));
  }

  /** How far an ingestion is. */
  @Get("/{ingestion_id}")
  @Operation(operationId = "getIngestion")
  IngestionResponse get(UUID ingestion_id) {
    return IngestionResponse.from(existing(ingestion_id));
  }

  /** Asks an ingestion to stop; one that has ended stays as it is. */
  @Delete("/{ingestion_id}")
  @Operation(operationId = "cancelIngestion")
  IngestionResponse cancel(UUID ingestion_id) {
    jobs.requestCancel(existing(ingestion_id).id());
    return IngestionResponse.from(existing(ingestion_id));
  }

  private Job existing(UUID id) {
    return jobs.find(new JobId(id))
        .filter(job -> job.kind() == JobKind.INGEST)
        .orElseThrow(() -> DomainProblem.notFound("ingestion_not_found", "No such ingestion."));
  }
}
