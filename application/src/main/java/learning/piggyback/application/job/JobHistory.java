package learning.piggyback.application.job;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobKind;

/** What work was done in the background, and how it ended. */
public interface JobHistory {

  /**
   * Jobs of a kind, newest first.
   *
   * @param skipped how many of the newest are left out
   */
  List<Job> newest(JobKind kind, int limit, int skipped);

  /** Removes jobs of these kinds that have ended and were not touched since, and tells how many. */
  int forget(Set<JobKind> kinds, Instant untouchedSince);
}
