package learning.piggyback.web.account.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Answered with 200 either way, as the contract has it. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record PasswordCheckResponse(boolean success, @Nullable String redirect, @Nullable String message) {

  static final PasswordCheckResponse RIGHT = new PasswordCheckResponse(true, "/admin", null);

  static PasswordCheckResponse wrong(String message) {
    return new PasswordCheckResponse(false, null, message);
  }
}
