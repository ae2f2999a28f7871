package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;

/** A new access code; shown this once. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record AccessCodeResponse(boolean success, String accessCode) {

  AccessCodeResponse(String accessCode) {
    this(true, accessCode);
  }
}
