package learning.piggyback.persistence.job;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import learning.piggyback.application.job.JobLimits;

/**
 * How jobs are run on this node.
 *
 * @param ingestions how many videos are brought in or worked through at once, on all nodes
 * @param ingestionsPerNode how many of them on this node
 * @param threads how many other jobs at once
 * @param polling how often the database is asked for jobs of other nodes and of later times
 * @param heartbeat how often a node tells that it lives
 * @param missedHeartbeats after how many its jobs are given to others; two more pass until then
 * @param retry when a job is run again whose run has thrown
 * @param grace how long a node that stops waits for its jobs, at most twice; those that go on then
 *     are begun again elsewhere
 */
@ConfigurationProperties("piggyback.jobs")
public record JobQueueConfiguration(
    @Bindable(defaultValue = "8") @Min(1) @Max(1_000) int ingestions,
    @Bindable(defaultValue = "2") @Min(1) @Max(64) int ingestionsPerNode,
    @Bindable(defaultValue = "2") @Min(1) @Max(64) int threads,
    @Bindable(defaultValue = "1s") Duration polling,
    @Bindable(defaultValue = "1s") Duration heartbeat,
    @Bindable(defaultValue = "6") @Min(4) int missedHeartbeats,
    @Bindable(defaultValue = "10s") Duration retry,
    @Bindable(defaultValue = "2s") Duration grace) {

  public JobLimits limits() {
    return new JobLimits(ingestionsPerNode, ingestions);
  }

  int allThreads() {
    return ingestionsPerNode + threads;
  }
}
