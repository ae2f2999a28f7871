package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import learning.piggyback.application.quiz.statement.Deliveries;
import learning.piggyback.application.quiz.statement.DeliveryDesk;
import learning.piggyback.application.quiz.statement.LearningRecordStore;
import learning.piggyback.application.quiz.statement.RefusedStatements;
import learning.piggyback.application.quiz.statement.SendStatements;
import learning.piggyback.application.quiz.statement.StatementOutbox;
import learning.piggyback.application.quiz.statement.StatementWriter;
import learning.piggyback.application.quiz.statement.TellRecordStore;
import learning.piggyback.application.quiz.statement.Telling;
import learning.piggyback.application.video.Videos;

/** What is told to a store of learning records, where one is configured. */
@Factory
final class StatementWiring {

  @Singleton
  Telling telling(
      Optional<StatementWriter> writer,
      StatementOutbox outbox,
      Videos videos,
      Clock clock,
      Supplier<UUID> ids) {
    return writer
        .<Telling>map(one -> new TellRecordStore(outbox, one, videos, clock, ids))
        .orElse(Telling.NONE);
  }

  @Singleton
  @Requires(beans = LearningRecordStore.class)
  SendStatements sendStatements(
      StatementOutbox outbox,
      RefusedStatements refused,
      Deliveries deliveries,
      LearningRecordStore store,
      Clock clock) {
    return new SendStatements(outbox, refused, deliveries, store, clock);
  }

  @Singleton
  DeliveryDesk deliveryDesk(
      Optional<LearningRecordStore> store,
      StatementOutbox outbox,
      RefusedStatements refused,
      Deliveries deliveries) {
    return new DeliveryDesk(store, outbox, refused, deliveries);
  }
}
