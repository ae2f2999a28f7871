package learning.piggyback.application.job;

import java.util.LinkedHashMap;
import java.util.Map;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.job.JobKind;

/**
 * Work to be done in the background.
 *
 * @param subject what it works on; at most one unfinished job has the same kind and subject
 */
public record JobRequest(JobKind kind, String subject, Map<String, String> input) {

  /** Input of a job: the key of the account. */
  public static final String ASKED_BY = "asked_by";

  public JobRequest {
    input = Map.copyOf(input);
  }

  /** The same, asked for by this account; kept with the job for its history. */
  public JobRequest askedBy(Caller caller) {
    Map<String, String> more = new LinkedHashMap<>(input);
    more.put(ASKED_BY, caller.key());
    return new JobRequest(kind, subject, more);
  }
}
