package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.audit.AuditedTransactions;

/** What every use case may be given: the time, randomness fit for secrets, new ids. */
@Factory
final class CoreWiring {

  /** Microseconds, as PostgreSQL keeps them, so that what was saved equals what is read. */
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1_000));
  }

  @Singleton
  RandomGenerator random() {
    return new SecureRandom();
  }

  @Singleton
  Supplier<UUID> ids() {
    return UUID::randomUUID;
  }

  @Singleton
  AuditedTransactions auditedTransactions(Transactions transactions, AuditLog log, Clock clock) {
    return new AuditedTransactions(transactions, log, clock);
  }
}
