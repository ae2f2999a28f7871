package learning.piggyback.web.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.OptionalInt;
import learning.piggyback.domain.quiz.PlayerCount;
import org.jspecify.annotations.Nullable;

/** How a player counted an attempt itself, as far as it told. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PlayerCount", accessMode = Schema.AccessMode.READ_ONLY)
record PlayerCountBody(
    @Nullable Integer total,
    @Nullable Integer correct,
    @Nullable Integer wrong,
    @Nullable Integer totalRetries,
    @Nullable Integer percentage) {

  static PlayerCountBody from(PlayerCount count) {
    return new PlayerCountBody(
        orNull(count.total()),
        orNull(count.correct()),
        orNull(count.wrong()),
        orNull(count.retries()),
        orNull(count.percentage()));
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
