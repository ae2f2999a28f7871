package learning.piggyback.bootstrap;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import learning.piggyback.application.privacy.ForgetErased;
import learning.piggyback.application.privacy.ReplayErasures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an erasure obliges the server to, beyond the request that asked for it. */
@Singleton
class ErasureDuties {

  private static final Logger log = LoggerFactory.getLogger(ErasureDuties.class);

  private final ReplayErasures replayErasures;
  private final ForgetErased forgetErased;

  ErasureDuties(ReplayErasures replayErasures, ForgetErased forgetErased) {
    this.replayErasures = replayErasures;
    this.forgetErased = forgetErased;
  }

  /** Before the server listens: a restored backup shows nobody a child that was erased. */
  @EventListener
  void replay(StartupEvent event) {
    int erased = replayErasures.replay();
    if (erased > 0) {
      log.warn("Erased {} children again, which the database had from before", erased);
    }
  }

  @Scheduled(initialDelay = "5s", fixedDelay = "10s")
  void forget() {
    int erasures = forgetErased.forget();
    if (erasures > 0) {
      log.info("Scrubbed the database after {} erasures", erasures);
    }
  }
}
