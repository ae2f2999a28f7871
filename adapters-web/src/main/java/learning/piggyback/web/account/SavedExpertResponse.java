package learning.piggyback.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.domain.account.Expert;
import org.jspecify.annotations.Nullable;

/**
 * An expert as it is now.
 *
 * @param accessCode of a new account; shown this once
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record SavedExpertResponse(boolean success, ExpertResponse expert, @Nullable String accessCode) {

  static SavedExpertResponse from(Expert expert) {
    return new SavedExpertResponse(true, ExpertResponse.from(expert), null);
  }

  static SavedExpertResponse from(ExpertAccounts.Created created) {
    return new SavedExpertResponse(
        true, ExpertResponse.from(created.expert()), created.accessCode());
  }
}
