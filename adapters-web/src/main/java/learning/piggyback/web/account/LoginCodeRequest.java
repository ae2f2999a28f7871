package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import learning.piggyback.web.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A code that somebody chose: 6 to 64 characters without spaces and dashes.
 *
 * @param accessCode another spelling of {@code login_code}
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record LoginCodeRequest(@Nullable String loginCode, @Nullable String accessCode) {

  String code() {
    return RequiredText.of("login_code", loginCode, accessCode);
  }
}
