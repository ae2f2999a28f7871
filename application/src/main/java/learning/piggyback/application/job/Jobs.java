package learning.piggyback.application.job;

import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;

/** The state of background work. */
public interface Jobs {

  /**
   * Adds the job and answers it; or answers the unfinished job of the same kind and subject, and
   * adds nothing. Of two at the same time one wins.
   */
  Job addOrJoin(Job job);

  Optional<Job> find(JobId id);

  /** Saves all but {@code cancelRequested}; called by nobody but the one who runs the job. */
  void save(Job job);

  /** Asks the job to stop; nothing happens when it has ended or does not exist. */
  void requestCancel(JobId id);

  boolean isCancelRequested(JobId id);

  /** The newest jobs of a kind, newest first. */
  List<Job> newest(JobKind kind, int limit);

  /** All that have not ended, oldest first. */
  List<Job> unfinished();
}
