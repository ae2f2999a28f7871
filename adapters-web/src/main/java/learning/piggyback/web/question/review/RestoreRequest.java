package learning.piggyback.web.question.review;

import io.micronaut.serde.annotation.Serdeable;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * @param version that was the newest one for who restores; left out to replace whatever is
 */
@Serdeable
record RestoreRequest(@Nullable Integer version) {

  OptionalLong basedOn() {
    return version == null ? OptionalLong.empty() : OptionalLong.of(version);
  }
}
