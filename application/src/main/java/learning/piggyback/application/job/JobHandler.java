package learning.piggyback.application.job;

import learning.piggyback.domain.job.JobKind;

/** Does one kind of job. Begun again after a crash, it goes on from what the job's notes say. */
public interface JobHandler {

  JobKind kind();

  /** Returns when the job is done; throws {@link JobFailed} or {@link JobCancelled} otherwise. */
  void run(RunningJob job);
}
