package learning.piggyback.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import learning.piggyback.application.quiz.statement.DeliveryDesk.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a store of learning records.
 *
 * @param waiting how many statements
 * @param oldestAgeSeconds since the oldest of them was written; left out when none waits
 * @param lastFailure why the last try failed; left out when it did not
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StatementsHealth")
record StatementsHealth(
    int waiting, @Nullable Long oldestAgeSeconds, @Nullable String lastFailure) {

  static StatementsHealth from(Standing standing, Instant now) {
    return new StatementsHealth(
        standing.counts().waiting(),
        standing.counts().oldest().map(at -> Duration.between(at, now).toSeconds()).orElse(null),
        standing.delivery().problem().orElse(null));
  }
}
