package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.web.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * @param parentId may be left out, and is by experts; one is made from the name then
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record NewParentRequest(@Nullable String parentId, @NotNull String displayName) {

  Optional<ParentId> id() {
    return Optional.ofNullable(parentId)
        .map(given -> ParentId.of(RequiredText.of("parent_id", given)));
  }

  PersonName name() {
    return PersonName.of(displayName, "display_name");
  }
}
