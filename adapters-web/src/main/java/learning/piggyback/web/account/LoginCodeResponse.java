package learning.piggyback.web.account;

import io.micronaut.serde.annotation.Serdeable;

/** The code was set. */
@Serdeable
record LoginCodeResponse(boolean success, String message) {

  static final LoginCodeResponse UPDATED = new LoginCodeResponse(true, "Login code updated.");
}
