package learning.piggyback.application.video;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.Percentage;

/** Keeps what it is told, and asks to stop after having been asked so often. */
public final class RecordedProgress implements Progress {

  private final List<Double> percents = new CopyOnWriteArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final int patience;

  /**
   * @param patience how often it answers that the work may go on
   */
  public RecordedProgress(int patience) {
    this.patience = patience;
  }

  @Override
  public void at(Percentage percent, String message) {
    percents.add(percent.value());
  }

  @Override
  public void stopIfCancelled() {
    if (asked.getAndIncrement() >= patience) {
      throw new JobCancelled();
    }
  }

  public List<Double> percents() {
    return List.copyOf(percents);
  }

  public int asked() {
    return asked.get();
  }
}
