package learning.piggyback.web.account.login;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import learning.piggyback.application.account.login.LogIn.Proof;
import learning.piggyback.web.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * @param code another spelling of {@code password}
 */
@Serdeable
record AdminLoginRequest(
    @Nullable @Size(max = LoginController.LONGEST) String password,
    @Nullable @Size(max = LoginController.LONGEST) String code) {

  Proof toProof() {
    return new Proof.AdminPassword(RequiredText.of("password", password, code));
  }
}
