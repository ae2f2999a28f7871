package learning.piggyback.web.account.login;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import learning.piggyback.application.account.login.LogIn.Proof;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A parent's access code under any of its names; the first that is not blank counts. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record FamilyLoginRequest(
    @Nullable @Size(max = LoginController.LONGEST) String accessCode,
    @Nullable @Size(max = LoginController.LONGEST) String loginCode,
    @Nullable @Size(max = LoginController.LONGEST) String parentId) {

  Proof toProof() {
    if (accessCode == null && loginCode == null && parentId == null) {
      throw InvalidInput.missing("access_code");
    }
    return Stream.of(accessCode, loginCode, parentId)
        .filter(Objects::nonNull)
        .filter(code -> !code.isBlank())
        .findFirst()
        .map(Proof.FamilyCode::new)
        .orElseThrow(
            () -> DomainProblem.invalid("access_code_required", "Please enter your access code."));
  }
}
