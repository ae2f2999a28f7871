package learning.piggyback.bootstrap;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import learning.piggyback.application.account.login.ForgetStaleLogins;
import learning.piggyback.application.job.ForgetOldJobs;
import learning.piggyback.application.job.WakeJobs;
import learning.piggyback.application.question.cost.ForgetOldCalls;
import learning.piggyback.application.video.ExpireUploads;

/** What a server does now and then by itself. */
@Singleton
class Housekeeping {

  /** How many waiting jobs are looked after at once; those that end wake the others. */
  private static final int WOKEN = 10;

  private final ForgetStaleLogins forgetStaleLogins;
  private final ForgetOldJobs forgetOldJobs;
  private final ExpireUploads expireUploads;
  private final WakeJobs wakeJobs;
  private final ForgetOldCalls forgetOldCalls;

  Housekeeping(
      ForgetStaleLogins forgetStaleLogins,
      ForgetOldJobs forgetOldJobs,
      ExpireUploads expireUploads,
      WakeJobs wakeJobs,
      ForgetOldCalls forgetOldCalls) {
    this.forgetStaleLogins = forgetStaleLogins;
    this.forgetOldJobs = forgetOldJobs;
    this.expireUploads = expireUploads;
    this.wakeJobs = wakeJobs;
    this.forgetOldCalls = forgetOldCalls;
  }

  @Scheduled(initialDelay = "5m", fixedDelay = "1d")
  void forgetOldJobs() {
    forgetOldJobs.forget();
  }

  @Scheduled(initialDelay = "6m", fixedDelay = "1d")
  void forgetOldCalls() {
    forgetOldCalls.forget();
  }

  @Scheduled(initialDelay = "2m", fixedDelay = "10m")
  void expireUploads() {
    expireUploads.expire();
  }

  @Scheduled(initialDelay = "15s", fixedDelay = "15s")
  void wakeJobs() {
    wakeJobs.wake(WOKEN);
  }

  @Scheduled(initialDelay = "1m", fixedDelay = "1h")
  void forgetStaleLogins() {
    forgetStaleLogins.forget();
  }
}
