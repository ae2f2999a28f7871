package learning.piggyback.web.video;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.domain.job.Job;

/** Ingestions, newest first. */
@Serdeable
record IngestionsResponse(boolean success, List<IngestionResponse> ingestions) {

  static IngestionsResponse from(List<Job> jobs, List<Job> unfinished) {
    return new IngestionsResponse(
        true, jobs.stream().map(job -> IngestionResponse.from(job, unfinished)).toList());
  }
}
