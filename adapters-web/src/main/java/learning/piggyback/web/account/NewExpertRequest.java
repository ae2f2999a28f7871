package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Password;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.web.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * @param password may be left out: an access code is made in any case
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record NewExpertRequest(
    @NotNull String expertId, @NotNull String displayName, @Nullable String password) {

  ExpertId id() {
    return ExpertId.of(RequiredText.of("expert_id", expertId));
  }

  PersonName name() {
    return PersonName.of(displayName, "display_name");
  }

  Optional<Password> newPassword() {
    return Optional.ofNullable(password)
        .map(given -> new Password(RequiredText.of("password", given)));
  }
}
