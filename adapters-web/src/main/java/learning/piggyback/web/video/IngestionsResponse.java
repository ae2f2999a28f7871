package learning.piggyback.web.video;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.domain.job.Job;

/** The newest ingestions, newest first. */
@Serdeable
record IngestionsResponse(boolean success, List<IngestionResponse> ingestions) {

  static IngestionsResponse from(List<Job> jobs) {
    return new IngestionsResponse(true, jobs.stream().map(IngestionResponse::from).toList());
  }
}
