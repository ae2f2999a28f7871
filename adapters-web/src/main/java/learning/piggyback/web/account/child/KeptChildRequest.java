package learning.piggyback.web.account.child;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import learning.piggyback.application.account.ChildProfiles.Profile;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import org.jspecify.annotations.Nullable;

/**
 * A new profile of the caller's own.
 *
 * @param expertId may be left out: the caller, or the expert who manages the caller
 * @param parentId one of an expert's parents, or none; may be left out by a parent
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record KeptChildRequest(
    @Nullable String expertId,
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
    return NewChildRequest.profile(
        Optional.ofNullable(expertId).filter(id -> !id.isBlank()).map(ExpertId::of),
        Optional.ofNullable(parentId).filter(id -> !id.isBlank()).map(ParentId::of),
        firstName,
        lastName,
        iconKey,
        interactionMode);
  }
}
