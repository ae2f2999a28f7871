package learning.piggyback.application.job;

import java.util.List;
import java.util.Map;
import learning.piggyback.domain.job.JobKind;

/** Does one kind of job. Begun again after a crash, it goes on from what the job's notes say. */
public interface JobHandler {

  JobKind kind();

  /**
   * The steps that a job with this input goes through, in order; for people, who want to know how
   * far it is. Empty when it has no fixed ones; a step may be skipped, or be none of them.
   */
  default List<String> steps(Map<String, String> input) {
    return List.of();
  }

  /** Returns when the job is done; throws {@link JobFailed} or {@link JobCancelled} otherwise. */
  void run(RunningJob job);
}
