package learning.piggyback.application.job;

import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.Transfer;

/** How an adapter that works for long tells how far it is, and learns that it should stop. */
public interface Progress {

  /** For work that nobody watches. */
  Progress SILENT =
      new Progress() {
        @Override
        public void at(Percentage percent, String message) {}

        @Override
        public void stopIfCancelled() {}
      };

  /** Notes the progress; cheap, may be called often. */
  void at(Percentage percent, String message);

  /** As {@link #at(Percentage, String)}, while something large comes in. */
  default void at(Percentage percent, Transfer transfer, String message) {
    at(percent, message);
  }

  /**
   * To be called at least once a second; throws {@link JobCancelled} when the work is to stop, upon
   * which the adapter ends what it started, removes what it made and lets the exception pass.
   */
  void stopIfCancelled();
}
