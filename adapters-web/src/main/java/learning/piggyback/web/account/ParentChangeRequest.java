package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import learning.piggyback.application.account.ParentAccounts.Change;
import learning.piggyback.domain.account.PersonName;
import org.jspecify.annotations.Nullable;

/** What is left out stays as it is. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record ParentChangeRequest(@Nullable String displayName, @Nullable Boolean isActive) {

  Change toChange() {
    return new Change(
        Optional.ofNullable(displayName).map(name -> PersonName.of(name, "display_name")),
        Optional.ofNullable(isActive));
  }
}
