package learning.piggyback.persistence.question.cost;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import learning.piggyback.application.question.cost.CallSums;
import learning.piggyback.application.question.cost.ModelCall;
import learning.piggyback.application.question.cost.ModelCalls;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.video.VideoId;

@Singleton
final class JdbcModelCalls implements ModelCalls {

  private final ModelCallRows calls;
  private final CallSumsRows sums;

  JdbcModelCalls(ModelCallRows calls, CallSumsRows sums) {
    this.calls = calls;
    this.sums = sums;
  }

  @Override
  public void add(ModelCall call) {
    calls.insert(ModelCallRow.from(call));
  }

  @Override
  public CallSums ofRun(JobId run) {
    return sums.ofRun(run.value()).toSums();
  }

  @Override
  public CallSums since(Instant from) {
    return sums.since(from).toSums();
  }

  @Override
  public List<OfRun> latestRuns(int limit) {
    return sums.latestRuns(limit).stream()
        .map(row ->
            new OfRun(
                new JobId(requireNonNull(row.runId())),
                new VideoId(requireNonNull(row.videoId())),
                requireNonNull(row.provider()),
                requireNonNull(row.lastAt()),
                row.toSums()))
        .toList();
  }

  @Override
  public List<OfVideo> byVideo(Instant from, int limit) {
    return sums.byVideo(from, limit).stream()
        .map(row -> new OfVideo(new VideoId(requireNonNull(row.videoId())), row.toSums()))
        .toList();
  }

  @Override
  public List<OfModel> byModel(Instant from) {
    return sums.byModel(from).stream()
        .map(row ->
            new OfModel(requireNonNull(row.provider()), requireNonNull(row.model()), row.toSums()))
        .toList();
  }

  @Override
  public int forgetBefore(Instant time) {
    return calls.deleteBefore(time);
  }
}
