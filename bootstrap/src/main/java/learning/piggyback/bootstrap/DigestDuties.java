package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import learning.piggyback.application.digest.SendDigests;

/** Sends what mails are due, every minute. */
@Singleton
@Requires(beans = MailConfiguration.class)
class DigestDuties {

  private final SendDigests sendDigests;

  DigestDuties(SendDigests sendDigests) {
    this.sendDigests = sendDigests;
  }

  @Scheduled(initialDelay = "20s", fixedDelay = "1m")
  void send() {
    sendDigests.send();
  }
}
