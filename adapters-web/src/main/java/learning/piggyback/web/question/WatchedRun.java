package learning.piggyback.web.question;

import java.util.function.Consumer;
import learning.piggyback.domain.job.JobId;
import org.jspecify.annotations.Nullable;

/** The run that a socket watches. Its client may want it stopped before it is known which it is. */
final class WatchedRun {

  private final Consumer<JobId> stop;
  private @Nullable JobId run;
  private boolean isUnwanted;

  WatchedRun(Consumer<JobId> stop) {
    this.stop = stop;
  }

  synchronized void is(JobId known) {
    run = known;
    if (isUnwanted) {
      stop.accept(known);
    }
  }

  synchronized void cancel() {
    isUnwanted = true;
    if (run != null) {
      stop.accept(run);
    }
  }
}
