package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import learning.piggyback.application.account.AccessCodes.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own code.
 *
 * @param parentId the caller's id: the one under which its family logs in
 * @param hasCustomCode whether a person chose the code
 * @param loginCode null when there is none
 * @param accessCode the same as {@code login_code}
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record OwnCodeResponse(
    boolean success,
    String parentId,
    boolean hasCustomCode,
    @Nullable String loginCode,
    @Nullable String accessCode) {

  static OwnCodeResponse of(String id, Optional<Shown> shown) {
    String code = shown.map(Shown::code).orElse(null);
    return new OwnCodeResponse(true, id, shown.map(Shown::chosen).orElse(false), code, code);
  }
}
