package learning.piggyback.web.account.login;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import learning.piggyback.application.account.login.LogIn.Proof;
import learning.piggyback.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/** An access code, or an expert's id and password. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record AdultLoginRequest(
    @Nullable @Size(max = LoginController.LONGEST) String accessCode,
    @Nullable @Size(max = LoginController.LONGEST) String expertId,
    @Nullable @Size(max = LoginController.LONGEST) String password) {

  Proof toProof() {
    if (accessCode != null) {
      return new Proof.AdultCode(accessCode);
    }
    if (expertId != null && password != null) {
      return new Proof.ExpertPassword(expertId, password);
    }
    throw InvalidInput.missing(
        expertId == null && password == null
            ? "access_code"
            : expertId == null ? "expert_id" : "password");
  }
}
