package learning.piggyback.application.job;

import java.util.Map;
import learning.piggyback.domain.job.JobKind;

/**
 * Work to be done in the background.
 *
 * @param subject what it works on; at most one unfinished job has the same kind and subject
 */
public record JobRequest(JobKind kind, String subject, Map<String, String> input) {

  public JobRequest {
    input = Map.copyOf(input);
  }
}
