package learning.piggyback.web.account.child;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.function.Function;
import learning.piggyback.application.account.ChildProfiles.Profile;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.web.WireModes;
import org.jspecify.annotations.Nullable;

/**
 * What is left out stays as it is.
 *
 * @param expertId blank to have none
 * @param parentId blank to have none
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record ChildChangeRequest(
    @Nullable String expertId,
    @Nullable String parentId,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String iconKey,
    @Nullable
        @Schema(
            type = "string",
            allowableValues = {"strict", "flexible", "passive"})
        String interactionMode,
    @Nullable Boolean isActive) {

  Profile toProfile(Child before) {
    return new Profile(
        changed(expertId, ExpertId::of, before.expert()),
        changed(parentId, ParentId::of, before.parent()),
        firstName == null ? before.firstName() : PersonName.of(firstName, "first_name"),
        lastName == null ? before.lastName() : lastName,
        iconKey == null ? before.icon() : IconKey.of(iconKey),
        WireModes.read("body", "interaction_mode", interactionMode).orElse(before.mode()));
  }

  private static <T> Optional<T> changed(
      @Nullable String given, Function<String, T> read, Optional<T> before) {
    if (given == null) {
      return before;
    }
    return given.isBlank() ? Optional.empty() : Optional.of(read.apply(given));
  }
}
