package learning.piggyback.persistence.quiz;

import io.micronaut.serde.annotation.Serdeable;
import java.util.OptionalInt;
import learning.piggyback.domain.quiz.PlayerCount;
import org.jspecify.annotations.Nullable;

/** How a player counted an attempt itself; null is what it did not tell. */
@Serdeable
record PlayerCountDocument(
    @Nullable Integer total,
    @Nullable Integer correct,
    @Nullable Integer wrong,
    @Nullable Integer retries,
    @Nullable Integer percentage) {

  static PlayerCountDocument from(PlayerCount count) {
    return new PlayerCountDocument(
        orNull(count.total()),
        orNull(count.correct()),
        orNull(count.wrong()),
        orNull(count.retries()),
        orNull(count.percentage()));
  }

  PlayerCount toDomain() {
    return new PlayerCount(
        orEmpty(total), orEmpty(correct), orEmpty(wrong), orEmpty(retries), orEmpty(percentage));
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static OptionalInt orEmpty(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
