package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import learning.piggyback.application.account.ExpertAccounts.Change;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Password;
import learning.piggyback.domain.account.PersonName;
import org.jspecify.annotations.Nullable;

/** What is left out stays as it is. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record ExpertChangeRequest(
    @Nullable String displayName, @Nullable String password, @Nullable Boolean isActive) {

  Change toChange() {
    return new Change(
        notEmpty("display_name", displayName).map(name -> PersonName.of(name, "display_name")),
        notEmpty("password", password).map(Password::new),
        Optional.ofNullable(isActive));
  }

  private static Optional<String> notEmpty(String field, @Nullable String text) {
    if (text != null && text.isBlank()) {
      throw DomainProblem.invalid(field + "_empty", field + " cannot be empty");
    }
    return Optional.ofNullable(text);
  }
}
