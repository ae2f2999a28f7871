package learning.piggyback.application.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;

/** The state of background work. */
public interface Jobs {

  /** What became of the wish to begin a job. */
  enum Beginning {
    BEGUN,
    /** As many heavy jobs run as may. */
    NO_ROOM,
    /** It has ended, or was cancelled. */
    ENDED
  }

  /**
   * Adds the job and answers it; or answers the unfinished job of the same kind and subject, whose
   * input now also holds what only the new one's had. Of two at the same time one wins.
   */
  Job addOrJoin(Job job);

  Optional<Job> find(JobId id);

  /**
   * Saves a job that begins; but not when it is heavy and as many others run already. Of several at
   * the same time, on any node, no more begin than may. A job that runs already, because its node
   * was lost, does not count against itself.
   */
  Beginning begin(Job begun, int mostHeavy);

  /**
   * Saves all but {@code cancelRequested} and {@code input}, unless the job has ended; called by
   * nobody but the one who runs the job.
   */
  void save(Job job);

  /**
   * Asks the job to stop; one that waits is cancelled at once. Nothing happens when it has ended or
   * does not exist.
   */
  void requestCancel(JobId id, Instant now);

  boolean isCancelRequested(JobId id);

  /** All that have not ended, oldest first. */
  List<Job> unfinished();
}
