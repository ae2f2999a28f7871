package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.PersonName;
import org.jspecify.annotations.Nullable;

/** What is left out stays as it is. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record ExpertChangeRequest(
    @Nullable String displayName, @Nullable String password, @Nullable Boolean isActive) {

  Optional<PersonName> newName() {
    return notEmpty("display_name", displayName).map(name -> PersonName.of(name, "display_name"));
  }

  Optional<String> newPassword() {
    return notEmpty("password", password);
  }

  private static Optional<String> notEmpty(String field, @Nullable String text) {
    if (text != null && text.isBlank()) {
      throw DomainProblem.invalid(field + "_empty", field + " cannot be empty");
    }
    return Optional.ofNullable(text);
  }
}
