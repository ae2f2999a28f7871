package learning.piggyback.web.account.child;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import learning.piggyback.application.account.ChildProfiles.Change;
import learning.piggyback.application.account.ChildProfiles.Profile;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.web.WireModes;
import org.jspecify.annotations.Nullable;

/**
 * What is left out stays as it is.
 *
 * @param expertId blank to have none
 * @param parentId blank to have none
 * @param version of the child that the sender saw; a stale one is a 409
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
    @Nullable Boolean isActive,
    @Nullable Integer version) {

  /** Takes the child out of its expert's care. */
  static final ChildChangeRequest UNLINK =
      new ChildChangeRequest("", null, null, null, null, null, null, null);

  /** Reads what is given at once, so that bad input is refused before anything is looked up. */
  Change toChange() {
    UnaryOperator<Optional<ExpertId>> expert = change(expertId, ExpertId::of);
    UnaryOperator<Optional<ParentId>> parent = change(parentId, ParentId::of);
    Optional<PersonName> first =
        Optional.ofNullable(firstName).map(name -> PersonName.of(name, "first_name"));
    Optional<String> last = Optional.ofNullable(lastName).map(PersonName::optional);
    Optional<IconKey> icon = Optional.ofNullable(iconKey).map(IconKey::of);
    Optional<InteractionMode> mode = WireModes.read("body", "interaction_mode", interactionMode);
    return new Change(
        Optional.ofNullable(version).map(Integer::longValue),
        before ->
            new Profile(
                expert.apply(before.expert()),
                parent.apply(before.parent()),
                first.orElse(before.firstName()),
                last.orElse(before.lastName()),
                icon.orElse(before.icon()),
                mode.orElse(before.mode())),
        Optional.ofNullable(isActive));
  }

  /** What a field makes of what there was: the same when left out, nothing when blank. */
  private static <T> UnaryOperator<Optional<T>> change(
      @Nullable String text, Function<String, T> read) {
    if (text == null) {
      return UnaryOperator.identity();
    }
    Optional<T> given = text.isBlank() ? Optional.empty() : Optional.of(read.apply(text));
    return _ -> given;
  }
}
