package learning.piggyback.application.question;

import java.util.Optional;
import java.util.function.Function;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.video.VideoId;

/** Gives out the meters with which writers call their providers. */
public interface CallMeters {

  /** What a provider is called for. */
  enum Purpose {
    SEGMENT,
    REWRITE,
    COMPANION,
    JUDGE
  }

  /**
   * What calls are booked to.
   *
   * @param run empty when they belong to none
   * @param video empty when they are about none that is known
   */
  record Account(Optional<JobId> run, Optional<VideoId> video, String provider, Purpose purpose) {

    public Account(Optional<JobId> run, VideoId video, String provider, Purpose purpose) {
      this(run, Optional.of(video), provider, purpose);
    }
  }

  /**
   * Does work that may call a provider, with a meter of its own, and answers what it answers. The
   * meter is good until then.
   */
  <T> T metered(Account account, Function<CallMeter, T> work);

  /** Meters that book nothing and know no limits but that of the segment. */
  static CallMeters unbooked() {
    return new CallMeters() {
      @Override
      public <T> T metered(Account account, Function<CallMeter, T> work) {
        return work.apply(CallMeter.unbooked());
      }
    };
  }
}
