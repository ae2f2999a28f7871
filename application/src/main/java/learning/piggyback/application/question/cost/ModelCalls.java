package learning.piggyback.application.question.cost;

import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.video.VideoId;

/**
 * The calls that were made to providers, of all nodes. They stay when their video or run goes: the
 * money is spent.
 */
public interface ModelCalls {

  /** The calls of one run. */
  record OfRun(JobId run, VideoId video, String provider, Instant last, CallSums sums) {}

  record OfVideo(VideoId video, CallSums sums) {}

  record OfModel(String provider, String model, CallSums sums) {}

  void add(ModelCall call);

  /** {@link CallSums#NONE} when there are none. */
  CallSums ofRun(JobId run);

  /** Of all calls at that time or later. */
  CallSums since(Instant from);

  /** The runs that called last, the latest first. */
  List<OfRun> latestRuns(int limit);

  /**
   * Of the calls at that time or later that are about a video, by video: those that cost most
   * first, then by calls.
   */
  List<OfVideo> byVideo(Instant from, int limit);

  /** Of the calls at that time or later, by provider and model, in that order. */
  List<OfModel> byModel(Instant from);

  /** Removes calls from before that time and tells how many. */
  int forgetBefore(Instant time);
}
