package learning.piggyback.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.domain.account.Caller;
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

  static SavedParentResponse seenBy(Caller caller, Parent parent) {
    return new SavedParentResponse(true, ParentResponse.seenBy(caller, parent), null);
  }

  static SavedParentResponse seenBy(Caller caller, ParentAccounts.Created created) {
    return new SavedParentResponse(
        true, ParentResponse.seenBy(caller, created.parent()), created.accessCode());
  }
}
