package learning.piggyback.web.account.child;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import learning.piggyback.application.account.ChildProfiles.Profile;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.web.RequiredText;
import learning.piggyback.web.WireModes;
import org.jspecify.annotations.Nullable;

/** A new profile. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record NewChildRequest(
    @NotNull String expertId,
    @Nullable String parentId,
    @NotNull String firstName,
    @Nullable String lastName,
    @Nullable String iconKey,
    @Nullable
        @Schema(
            type = "string",
            allowableValues = {"strict", "flexible", "passive"})
        String interactionMode) {

  Profile toProfile() {
    return profile(
        Optional.of(ExpertId.of(RequiredText.of("expert_id", expertId))),
        Optional.ofNullable(parentId).filter(id -> !id.isBlank()).map(ParentId::of),
        firstName,
        lastName,
        iconKey,
        interactionMode);
  }

  /** What is left out is as for most children. */
  static Profile profile(
      Optional<ExpertId> expert,
      Optional<ParentId> parent,
      String firstName,
      @Nullable String lastName,
      @Nullable String iconKey,
      @Nullable String interactionMode) {
    return new Profile(
        expert,
        parent,
        PersonName.of(firstName, "first_name"),
        lastName == null ? "" : lastName,
        iconKey == null ? IconKey.DEFAULT : IconKey.of(iconKey),
        WireModes.read("body", "interaction_mode", interactionMode)
            .orElse(InteractionMode.FLEXIBLE));
  }
}
