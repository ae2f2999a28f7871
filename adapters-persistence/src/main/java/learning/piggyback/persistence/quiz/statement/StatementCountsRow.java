package learning.piggyback.persistence.quiz.statement;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.application.quiz.statement.StatementOutbox.Counts;
import org.jspecify.annotations.Nullable;

/** Counts of the outbox, not a row of it. */
@MappedEntity("statements")
record StatementCountsRow(int waiting, int refused, long dropped, @Nullable Instant oldest) {

  Counts toCounts() {
    return new Counts(waiting, refused, dropped, Optional.ofNullable(oldest));
  }
}
