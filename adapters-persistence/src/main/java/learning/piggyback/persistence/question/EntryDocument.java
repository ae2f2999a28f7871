package learning.piggyback.persistence.question;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import learning.piggyback.domain.question.EntryTimes;

/** The times under which an adult entered something. */
@Serdeable
record EntryDocument(long startMillis, long endMillis, long atMillis, Instant enteredAt) {

  static EntryDocument from(EntryTimes times) {
    return new EntryDocument(
        times.start().toMillis(), times.end().toMillis(), times.at().toMillis(), times.enteredAt());
  }

  EntryTimes toDomain() {
    return new EntryTimes(
        Duration.ofMillis(startMillis),
        Duration.ofMillis(endMillis),
        Duration.ofMillis(atMillis),
        enteredAt);
  }
}
