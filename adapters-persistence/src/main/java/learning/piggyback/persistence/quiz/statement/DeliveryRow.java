package learning.piggyback.persistence.quiz.statement;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.application.quiz.statement.Delivery;
import org.jspecify.annotations.Nullable;

@MappedEntity("statement_delivery")
record DeliveryRow(
    int failures,
    @Nullable Instant notBefore,
    @Nullable String problem,
    @Nullable Instant lastSentAt) {

  static DeliveryRow from(Delivery delivery) {
    return new DeliveryRow(
        delivery.failures(),
        delivery.notBefore().orElse(null),
        delivery.problem().orElse(null),
        delivery.lastSentAt().orElse(null));
  }

  Delivery toDomain() {
    return new Delivery(
        failures,
        Optional.ofNullable(notBefore),
        Optional.ofNullable(problem),
        Optional.ofNullable(lastSentAt));
  }
}
