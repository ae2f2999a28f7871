package learning.piggyback.bootstrap;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import learning.piggyback.application.account.login.ForgetStaleLogins;

/** What a server does now and then by itself. */
@Singleton
class Housekeeping {

  private final ForgetStaleLogins forgetStaleLogins;

  Housekeeping(ForgetStaleLogins forgetStaleLogins) {
    this.forgetStaleLogins = forgetStaleLogins;
  }

  @Scheduled(initialDelay = "1m", fixedDelay = "1h")
  void forgetStaleLogins() {
    forgetStaleLogins.forget();
  }
}
