package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The weekly digest.
 *
 * @param timeZone in which weeks begin; null for this machine's
 */
@ConfigurationProperties("piggyback.digest")
public record DigestConfiguration(@Nullable String timeZone) {

  ZoneId zone() {
    return timeZone == null ? ZoneId.systemDefault() : ZoneId.of(timeZone);
  }
}
