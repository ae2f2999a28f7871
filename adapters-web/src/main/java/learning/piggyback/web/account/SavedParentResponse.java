package learning.piggyback.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.domain.account.Parent;
import org.jspecify.annotations.Nullable;

/**
 * A parent as it is now.
 *
 * @param accessCode of a new account; shown this once
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record SavedParentResponse(boolean success, ParentResponse parent, @Nullable String accessCode) {

  static SavedParentResponse from(Parent parent) {
    return new SavedParentResponse(true, ParentResponse.from(parent), null);
  }

  static SavedParentResponse from(ParentAccounts.Created created) {
    return new SavedParentResponse(
        true, ParentResponse.from(created.parent()), created.accessCode());
  }
}
