package learning.piggyback.web.account.child;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import org.jspecify.annotations.Nullable;

/**
 * A child's profile.
 *
 * @param version to be sent back with a change, so that nobody else's is overwritten
 * @param expertName only where adults keep the profiles
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Child")
public record ChildResponse(
    String childId,
    @Nullable String expertId,
    @Nullable String parentId,
    String firstName,
    String lastName,
    String iconKey,
    @Schema(
            type = "string",
            allowableValues = {"strict", "flexible", "passive"})
        String interactionMode,
    boolean isActive,
    Instant createdAt,
    Instant updatedAt,
    long version,
    @Nullable String expertName) {

  public static ChildResponse from(Child child) {
    return from(child, Map.of());
  }

  static ChildResponse from(Child child, Map<ExpertId, String> expertNames) {
    return new ChildResponse(
        child.id().value(),
        child.expert().map(ExpertId::value).orElse(null),
        child.parent().map(parent -> parent.value()).orElse(null),
        child.firstName().value(),
        child.lastName(),
        child.icon().value(),
        child.mode().wire(),
        child.active(),
        child.createdAt(),
        child.updatedAt(),
        child.version(),
        child.expert().map(expertNames::get).orElse(null));
  }
}
